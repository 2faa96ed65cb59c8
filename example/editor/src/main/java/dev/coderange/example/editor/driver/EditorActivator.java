package dev.coderange.example.editor.driver;

import dev.coderange.example.editor.EditorEngine;
import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the engine as a service, so that a test outside the platform can get at it. */
public final class EditorActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(EditorEngine.class, new JdtEngine(), new Hashtable<>());
    }

    @Override
    public void stop(BundleContext context) {
        // The platform takes the service back by itself.
    }
}
