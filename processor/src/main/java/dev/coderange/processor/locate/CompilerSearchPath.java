package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.model.Request;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The order of a search: the option, the compilation's own files, what libraries publish, the built-in copy. */
public final class CompilerSearchPath {

    /**
     * Where libraries publish data. javac shows a processor no folder of a jar whose name is not a Java identifier, so
     * in jars on the class path or module path it finds only the second.
     */
    private static final List<String> LIBRARY_FOLDERS = List.of("META-INF/coderange/", "coderange/");

    /** Our own module, which a compiler does not list where the consumer does not require it. */
    private static final String DATA_MODULE = "dev.coderange.data";

    private final Filer filer;
    private final Elements elements;
    private final List<SearchLocation> folders;
    private final SearchLocation sourcePath;
    private final SearchLocation classPath;
    private final SearchLocation processorPath;
    private final SearchLocation builtIn;

    /** The search path of one compilation. */
    public CompilerSearchPath(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
        folders = folders(environment.getOptions().getOrDefault(Request.DATA_OPTION, ""));
        sourcePath = new FilerLocation(filer, StandardLocation.SOURCE_PATH, "", "on the source path");
        classPath = new FilerLocation(filer, StandardLocation.CLASS_PATH, "", "on the class path");
        processorPath = new LoaderLocation("on the processor path", CompilerSearchPath::onProcessorPath);
        builtIn = builtIn();
    }

    /** The search path of a package, whose own folder is tried before the root. */
    public SearchPath of(PackageElement into) {
        return name -> attempts(name, into);
    }

    private List<LookupAttempt> attempts(String name, PackageElement into) {
        ModuleElement module = elements.getModuleOf(into);
        String own = module == null ? "" : module.getQualifiedName().toString();
        List<SearchLocation> modules = modules();
        List<SearchLocation> ownLocations = new ArrayList<>(List.of(
                new FilerLocation(filer, StandardLocation.CLASS_OUTPUT, own, "in the class output"),
                sourcePath,
                new FilerLocation(filer, StandardLocation.MODULE_SOURCE_PATH, own, "on the source path"),
                classPath));
        ownLocations.addAll(modules);
        List<SearchLocation> libraryLocations = new ArrayList<>(modules);
        libraryLocations.add(0, classPath);
        libraryLocations.add(processorPath);

        List<LookupAttempt> attempts = new ArrayList<>();
        add(attempts, folders, name, Step.OPTION);
        if (!into.isUnnamed()) {
            String folder = into.getQualifiedName().toString().replace('.', '/');
            add(attempts, ownLocations, folder + "/" + name, Step.OWN);
        }
        add(attempts, ownLocations, name, Step.OWN);
        for (String folder : LIBRARY_FOLDERS) {
            add(attempts, libraryLocations, folder + name, Step.LIBRARY);
        }
        add(attempts, List.of(builtIn), name, Step.BUILT_IN);
        return attempts;
    }

    private static void add(List<LookupAttempt> attempts, List<SearchLocation> locations, String path, Step step) {
        for (SearchLocation location : locations) {
            attempts.add(new LookupAttempt(location, path, step));
        }
    }

    /** The modules that are not the platform's, whose names alone may begin with {@code java} and {@code jdk}. */
    private List<SearchLocation> modules() {
        Set<String> names = new TreeSet<>();
        for (ModuleElement module : elements.getAllModuleElements()) {
            String name = module.getQualifiedName().toString();
            if (!name.isEmpty() && !name.startsWith("java.") && !name.startsWith("jdk.")) {
                names.add(name);
            }
        }
        if (elements.getModuleElement(DATA_MODULE) != null) {
            names.add(DATA_MODULE);
        }
        List<SearchLocation> modules = new ArrayList<>();
        for (String name : names) {
            modules.add(new FilerLocation(filer, StandardLocation.MODULE_PATH, name, "on the module path"));
        }
        return modules;
    }

    private static List<SearchLocation> folders(String option) {
        List<SearchLocation> folders = new ArrayList<>();
        for (String folder : option.split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(FolderLocation.of(folder));
            }
        }
        return folders;
    }

    /** Looks on the processor path alone: the parent of its loader also sees what the compiler's process runs on. */
    private static URL onProcessorPath(String path) {
        ClassLoader loader = CompilerSearchPath.class.getClassLoader();
        return loader instanceof URLClassLoader ofPath ? ofPath.findResource(path) : loader.getResource(path);
    }

    /** The copies of data files inside the processor. */
    static SearchLocation builtIn() {
        return new LoaderLocation(
                "among the copies inside the processor",
                path -> CompilerSearchPath.class.getResource("/dev/coderange/processor/builtin/" + path));
    }
}
