package dev.coderange.processor.reference.javac;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.coderange.processor.reference.PluginMark;

/**
 * Checks code references while javac compiles. javac finds it beside the annotation processor and starts it by itself,
 * with {@code -proc:none} too. Only the exported {@code com.sun.source} API is used, so no flag is needed.
 */
@AutoService(Plugin.class)
public final class CodeReferencePlugin implements Plugin {

    /** For the compiler; it needs a public constructor. */
    public CodeReferencePlugin() {}

    @Override
    public String getName() {
        return "Coderange";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        task.addTaskListener(new AnalysisListener(task));
        try {
            task.setParameterNameProvider(PluginMark::nameOf);
        } catch (RuntimeException | LinkageError e) {
            // A compiler that knows no such thing: the processor reports some of the violations a second time.
        }
    }

    @Override
    public boolean autoStart() {
        return true;
    }
}
