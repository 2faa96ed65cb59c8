package dev.coderange.example.editor.driver;

import dev.coderange.example.editor.EditorEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** {@link EditorEngine} on Eclipse's Java development tools. */
final class JdtEngine implements EditorEngine {

    private static final String COMPLIANCE = JavaCore.VERSION_17;

    @Override
    public Project open(String name, List<Path> classPath, Path processor, Map<String, String> options) {
        return Platform.call(() -> {
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            IProject plain = workspace.getRoot().getProject(name);
            plain.create(workspace.newProjectDescription(name), new NullProgressMonitor());
            plain.open(new NullProgressMonitor());
            // A nature that a project is born with is never configured, and then no builder runs.
            IProjectDescription description = plain.getDescription();
            description.setNatureIds(new String[] {JavaCore.NATURE_ID});
            plain.setDescription(description, new NullProgressMonitor());
            IFolder sources = plain.getFolder("src");
            sources.create(true, true, new NullProgressMonitor());
            IJavaProject project = JavaCore.create(plain);
            project.setRawClasspath(classPath(project, sources, classPath), new NullProgressMonitor());
            project.setOption(JavaCore.COMPILER_COMPLIANCE, COMPLIANCE);
            project.setOption(JavaCore.COMPILER_SOURCE, COMPLIANCE);
            project.setOption(JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM, COMPLIANCE);
            IFactoryPath processors = AptConfig.getDefaultFactoryPath(project);
            processors.addExternalJar(processor.toFile());
            AptConfig.setFactoryPath(project, processors);
            options.forEach((option, value) -> AptConfig.addProcessorOption(project, option, value));
            AptConfig.setEnabled(project, true);
            return new JdtProject(project);
        });
    }

    private static IClasspathEntry[] classPath(IJavaProject project, IFolder sources, List<Path> jars)
            throws CoreException {
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
}
