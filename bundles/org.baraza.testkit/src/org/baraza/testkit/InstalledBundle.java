package org.baraza.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * A bundle made for a test and installed into the running framework, as a plug-in that comes while the program runs;
 * closing uninstalls it. Tests that use it have to run inside OSGi.
 */
public record InstalledBundle(Bundle bundle) implements AutoCloseable {

    /**
     * Installs and starts a bundle.
     *
     * @param name its symbolic name
     * @param extensions the contents of its plugin.xml, without the element {@code plugin}
     * @param files its other files, by path
     */
    public static InstalledBundle install(String name, String extensions, Map<String, String> files)
            throws BundleException {
        Bundle bundle = FrameworkUtil.getBundle(InstalledBundle.class).getBundleContext()
                .installBundle("test:" + name, new ByteArrayInputStream(jar(name, extensions, files)));
        bundle.start(Bundle.START_TRANSIENT);
        return new InstalledBundle(bundle);
    }

    private static byte[] jar(String name, String extensions, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(name))) {
            write(jar, "plugin.xml", "<?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>");
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(jar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(String name) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        return manifest;
    }

    private static void write(JarOutputStream jar, String name, String contents) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(contents.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
