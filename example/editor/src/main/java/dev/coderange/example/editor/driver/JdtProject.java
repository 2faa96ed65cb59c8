package dev.coderange.example.editor.driver;

import dev.coderange.example.editor.EditorEngine;
import dev.coderange.example.editor.EditorEngine.Marker;
import dev.coderange.example.editor.EditorEngine.Proposal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IMember;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.JavaCore;

/** A project of Eclipse's Java development tools. */
final class JdtProject implements EditorEngine.Project {

    private final IJavaProject project;

    JdtProject(IJavaProject project) {
        this.project = project;
    }

    @Override
    public void save(String file, String text) {
        Platform.call(() -> {
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
        return Platform.call(() -> {
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
        return Platform.call(() -> {
            var collector = new ProposalCollector();
            unit(file).codeComplete(offset, collector);
            return collector.proposals();
        });
    }

    @Override
    public String hover(String file, int offset) {
        return Platform.call(() -> {
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
}
