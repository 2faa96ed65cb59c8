package dev.coderange.example.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.util.tracker.ServiceTracker;

/** The platform that the editor's engine runs in, started inside this JVM. */
final class EditorPlatform {

    private final Framework framework;
    private final EditorEngine engine;

    private EditorPlatform(Framework framework, EditorEngine engine) {
        this.framework = framework;
        this.engine = engine;
    }

    /**
     * Starts the platform.
     *
     * @param bundles the folder with its bundles
     * @param driver the jar of the bundle that offers the engine
     * @param area an empty folder for its workspace and its own files
     */
    static EditorPlatform start(Path bundles, Path driver, Path area)
            throws IOException, BundleException, InterruptedException {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, area.resolve("storage").toString());
        configuration.put("osgi.install.area", area.resolve("install").toUri().toString());
        configuration.put(
                "osgi.instance.area", area.resolve("workspace").toUri().toString());
        // The processor asks for java.compiler's types, which the framework's own loader does not hand on by default.
        configuration.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        configuration.put("osgi.compatibility.bootdelegation", "true");
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, EditorEngine.class.getPackageName());
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(configuration);
        framework.start();
        List<Bundle> installed = new ArrayList<>();
        try (Stream<Path> jars = Files.list(bundles)) {
            for (Path jar : jars.filter(each -> !each.getFileName().toString().startsWith("org.eclipse.osgi-"))
                    .sorted()
                    .toList()) {
                installed.add(
                        framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
        }
        // The annotation processing bundle asks for Ant by name, for a task that no editor runs.
        installed.add(framework
                .getBundleContext()
                .installBundle(
                        "stand-in:org.apache.ant", new ByteArrayInputStream(emptyBundle("org.apache.ant", "1.10.0"))));
        installed.add(framework.getBundleContext().installBundle(driver.toUri().toString()));
        for (Bundle bundle : installed) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
        var tracker =
                new ServiceTracker<EditorEngine, EditorEngine>(framework.getBundleContext(), EditorEngine.class, null);
        tracker.open();
        EditorEngine engine = tracker.waitForService(TimeUnit.SECONDS.toMillis(30));
        if (engine == null) {
            throw new IllegalStateException("the driver bundle offers no engine");
        }
        return new EditorPlatform(framework, engine);
    }

    EditorEngine engine() {
        return engine;
    }

    private static byte[] emptyBundle(String name, String version) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, version);
        var bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return bytes.toByteArray();
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(30));
    }
}
