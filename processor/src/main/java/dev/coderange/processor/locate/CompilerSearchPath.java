package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.model.Request;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Where libraries publish data. javac shows a processor no folder of a jar whose name is not a Java identifier, so in jars on
     * the class path or module path it finds only the second.
     */
    private static final List<String> LIBRARY_FOLDERS = List.of("META-INF/coderange/", "coderange/");

    /** Our own module, which a compiler does not list where the consumer does not require it. */
    private static final String DATA_MODULE = "dev.coderange.data";

    private final Filer filer;
    private final Elements elements;
    private final List<SearchLocation> folders;
    private final SearchLocation sourcePath;
    private final SearchLocation classPath;
    private final Map<String, SearchLocation> ofModules = new HashMap<>();
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
        builtIn = new LoaderLocation("among the copies inside the processor", CompilerSearchPath::builtIn);
    }

    /** The search path of a package, whose own folder is tried before the root. */
    public SearchPath of(PackageElement into) {
        return name -> attempts(name, into);
    }

    private List<LookupAttempt> attempts(String name, PackageElement into) {
        List<LookupAttempt> attempts = new ArrayList<>();
        for (SearchLocation folder : folders) {
            attempts.add(new LookupAttempt(folder, name, Step.OPTION));
        }
        List<SearchLocation> modules = modules();
        String own = moduleOf(into);
        SearchLocation classOutput = ofModule(StandardLocation.CLASS_OUTPUT, own, "in the class output");
        SearchLocation moduleSources = ofModule(StandardLocation.MODULE_SOURCE_PATH, own, "on the source path");
        for (String path : ownPaths(name, into)) {
            attempts.add(new LookupAttempt(classOutput, path, Step.OWN));
            attempts.add(new LookupAttempt(sourcePath, path, Step.OWN));
            attempts.add(new LookupAttempt(moduleSources, path, Step.OWN));
            attempts.add(new LookupAttempt(classPath, path, Step.OWN));
            modules.forEach(module -> attempts.add(new LookupAttempt(module, path, Step.OWN)));
        }
        for (String folder : LIBRARY_FOLDERS) {
            String path = folder + name;
            attempts.add(new LookupAttempt(classPath, path, Step.LIBRARY));
            modules.forEach(module -> attempts.add(new LookupAttempt(module, path, Step.LIBRARY)));
            attempts.add(new LookupAttempt(processorPath, path, Step.LIBRARY));
        }
        attempts.add(new LookupAttempt(builtIn, name, Step.BUILT_IN));
        return attempts;
    }

    private static List<String> ownPaths(String name, PackageElement into) {
        return into.isUnnamed()
                ? List.of(name)
                : List.of(into.getQualifiedName().toString().replace('.', '/') + "/" + name, name);
    }

    /** Only a compilation of several modules has outputs and sources by module, and only there may a module be named. */
    private SearchLocation ofModule(StandardLocation location, String module, String description) {
        return ofModules.computeIfAbsent(
                location + "/" + module, key -> new FilerLocation(filer, location, module, description));
    }

    private String moduleOf(PackageElement named) {
        ModuleElement module = elements.getModuleOf(named);
        return module == null ? "" : module.getQualifiedName().toString();
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
            modules.add(ofModule(StandardLocation.MODULE_PATH, name, "on the module path"));
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

    private static URL builtIn(String path) {
        return CompilerSearchPath.class.getResource("/dev/coderange/processor/builtin/" + path);
    }
}
