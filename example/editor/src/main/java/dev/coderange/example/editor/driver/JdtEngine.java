package dev.coderange.example.editor.driver;

import dev.coderange.example.editor.EditorEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IMember;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.JavaCore;

/** {@link EditorEngine} on Eclipse's Java development tools. */
final class JdtEngine implements EditorEngine {

    private static final String COMPLIANCE = JavaCore.VERSION_17;

    private IJavaProject project;

    @Override
    public void open(String name, List<Path> classPath, Path processor, Map<String, String> options) {
        unchecked(() -> {
            if (project != null) {
                project.getProject().delete(true, true, new NullProgressMonitor());
            }
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            IProject plain = workspace.getRoot().getProject(name);
            IProjectDescription description = workspace.newProjectDescription(name);
            description.setNatureIds(new String[] {JavaCore.NATURE_ID});
            plain.create(description, new NullProgressMonitor());
            plain.open(new NullProgressMonitor());
            IFolder sources = plain.getFolder("src");
            sources.create(true, true, new NullProgressMonitor());
            project = JavaCore.create(plain);
            project.setRawClasspath(classPath(sources, classPath), new NullProgressMonitor());
            project.setOption(JavaCore.COMPILER_COMPLIANCE, COMPLIANCE);
            project.setOption(JavaCore.COMPILER_SOURCE, COMPLIANCE);
            project.setOption(JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM, COMPLIANCE);
            IFactoryPath processors = AptConfig.getDefaultFactoryPath(project);
            processors.addExternalJar(processor.toFile());
            AptConfig.setFactoryPath(project, processors);
            options.forEach((option, value) -> AptConfig.addProcessorOption(project, option, value));
            AptConfig.setEnabled(project, true);
            return null;
        });
    }

    private IClasspathEntry[] classPath(IFolder sources, List<Path> jars) {
        var entries = new ArrayList<>(Arrays.asList(project.readRawClasspath()));
        entries.removeIf(entry -> entry.getEntryKind() == IClasspathEntry.CPE_SOURCE);
        entries.add(JavaCore.newSourceEntry(sources.getFullPath()));
        // This jar stands for the whole run-time image of the JDK that it lies in.
        Path image = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
        entries.add(JavaCore.newLibraryEntry(path(image), null, null));
        jars.forEach(jar -> entries.add(JavaCore.newLibraryEntry(path(jar), null, null)));
        return entries.toArray(IClasspathEntry[]::new);
    }

    private static IPath path(Path path) {
        return IPath.fromPath(path.toAbsolutePath());
    }

    @Override
    public void save(String file, String text) {
        unchecked(() -> {
            IFile saved = source(file);
            makeFolder(saved.getParent());
            var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            if (saved.exists()) {
                saved.setContents(content, true, false, new NullProgressMonitor());
            } else {
                saved.create(content, true, new NullProgressMonitor());
            }
            return null;
        });
    }

    private static void makeFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent());
            folder.create(true, true, new NullProgressMonitor());
        }
    }

    @Override
    public List<Marker> build() {
        return unchecked(() -> {
            project.getProject().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
            List<Marker> markers = new ArrayList<>();
            for (IMarker marker : project.getProject().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
                markers.add(new Marker(
                        marker.getResource().getProjectRelativePath().toString(),
                        marker.getAttribute(IMarker.LINE_NUMBER, 0),
                        marker.getAttribute(IMarker.CHAR_START, -1),
                        marker.getAttribute(IMarker.CHAR_END, -1),
                        marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR,
                        marker.getAttribute(IMarker.MESSAGE, "")));
            }
            return List.copyOf(markers);
        });
    }

    @Override
    public List<Proposal> complete(String file, int offset) {
        return unchecked(() -> {
            var collector = new ProposalCollector();
            unit(file).codeComplete(offset, collector);
            return collector.proposals();
        });
    }

    @Override
    public String hover(String file, int offset) {
        return unchecked(() -> {
            for (IJavaElement element : unit(file).codeSelect(offset, 0)) {
                ISourceRange range = element instanceof IMember member ? member.getJavadocRange() : null;
                if (range != null) {
                    String comment =
                            ((IMember) element).getOpenable().getBuffer().getText(range.getOffset(), range.getLength());
                    return comment.replaceAll("(?m)^\\s*/?\\*+[ /]?", "")
                            .replaceAll("\\*/", "")
                            .strip();
                }
            }
            return "";
        });
    }

    private IFile source(String file) {
        return project.getProject().getFile("src/" + file);
    }

    private ICompilationUnit unit(String file) {
        return JavaCore.createCompilationUnitFrom(source(file));
    }

    /** What the platform throws is a failure of the test that asked, whatever it is. */
    private static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (CoreException e) {
            throw new IllegalStateException(e.getStatus().toString(), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws CoreException;
    }
}
