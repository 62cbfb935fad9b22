package org.baraza.report.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.baraza.report.internal.contributed.EmptyHandedReport;
import org.baraza.report.internal.contributed.GoodReport;
import org.baraza.report.internal.contributed.ThrowingReport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** An agency's bundle, made for a test and installed into the running framework; closing uninstalls it. */
record ReportBundle(Bundle bundle) implements AutoCloseable {

    private static final List<Class<?>> CLASSES = List.of(GoodReport.class, ThrowingReport.class,
            EmptyHandedReport.class);

    /** Installs and starts a bundle that contributes these elements. */
    static ReportBundle install(String name, String reports) throws BundleException {
        BundleContext context = FrameworkUtil.getBundle(ReportBundle.class).getBundleContext();
        Bundle bundle = context.installBundle("test:" + name, new ByteArrayInputStream(jar(name, reports)));
        bundle.start(Bundle.START_TRANSIENT);
        return new ReportBundle(bundle);
    }

    /** A report element of a class of the bundle. */
    static String report(String id, Class<?> implementation, String more) {
        return "<report id='" + id + "' name='Name' description='What it shows.' class='" + implementation.getName()
                + "' " + more + "/>";
    }

    private static byte[] jar(String name, String reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(name))) {
            write(jar, "plugin.xml", plugin(reports).getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : CLASSES) {
                String file = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
                    write(jar, file, in.readAllBytes());
                }
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
        main.putValue("Bundle-Version", "1.2.3.v2026");
        main.putValue("Require-Bundle", "org.baraza.report");
        return manifest;
    }

    private static String plugin(String reports) {
        return "<?eclipse version=\"3.4\"?><plugin><extension point=\"" + ContributedReports.POINT + "\">" + reports
                + "</extension></plugin>";
    }

    private static void write(JarOutputStream jar, String name, byte[] contents) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(contents);
        jar.closeEntry();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
