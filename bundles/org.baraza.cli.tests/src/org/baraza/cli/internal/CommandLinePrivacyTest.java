package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.baraza.cli.internal.commands.ExitCode;
import org.baraza.exchange.exports.Exports;
import org.baraza.report.ReportService;
import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Every command in every form, and every installed report in every installed format, with the contacts beside. */
class CommandLinePrivacyTest extends PrivacyContract {

    private static final String DAY = "2026-10-31";

    @TempDir
    Path folder;

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) throws Exception {
        Path file = Files.write(folder.resolve("plan.baraza"), DocumentWriter.write(confidential.strategy()));
        Files.write(folder.resolve("plan.baraza-private"), DocumentWriter.write(confidential.privateData()));
        CommandLine commandLine = Installed.commandLine();
        List<Outgoing> all = new ArrayList<>();
        commands(file, confidential).values().stream().flatMap(List::stream).forEach(words -> {
            Captured answer = Captured.run(commandLine, words.toArray());
            assertTrue(answer.code() < ExitCode.REFUSED.code(), () -> words + ": " + answer.err());
            all.add(Outgoing.of(String.join(" ", words), answer.out() + answer.err()));
        });
        exported().forEach(each -> all.add(new Outgoing(each.getFileName().toString(), bytes(each))));
        written().forEach(report -> all.add(new Outgoing(report.getFileName().toString(), bytes(report))));
        return all.stream();
    }

    /** The contract looks at every command that there is; a new one has to be added here. */
    @Test
    void everyCommandIsLookedAt() throws Exception {
        String help = Captured.run(Installed.commandLine(), "--help").out();
        assertEquals(Set.copyOf(help.lines().filter(line -> line.matches("baraza [a-z].*"))
                .map(line -> line.split(" ")[1]).toList()), commands(folder, Confidential.in("en")).keySet());
    }

    /** Where the checks count who may be called, the persons are read, and none is told. */
    @Test
    void theCheckOfConsentReadsTheContacts() throws Exception {
        List<Outgoing> all = outgoing(Confidential.in("en")).toList();
        assertTrue(all.stream().anyMatch(each -> each.name().startsWith("check") && each.has("agreed to be called")));
    }

    private Map<String, List<List<String>>> commands(Path file, Confidential confidential) {
        String plan = file.toString();
        String group = confidential.strategy().getStakeholders().getFirst().getName();
        Map<String, List<List<String>>> commands = new TreeMap<>();
        commands.put("check", bothForms("check", plan, "--as-of", DAY));
        commands.put("summary", bothForms("summary", plan, "--as-of", DAY));
        commands.put("advise", bothForms("advise", plan, "--group", group));
        commands.put("movement", bothForms("movement", plan, "--as-of", DAY));
        commands.put("what-if", bothForms("what-if", plan, "--cut", "1000"));
        commands.put("profile", bothForms("profile", plan));
        commands.put("catalogue", bothForms("catalogue"));
        commands.put("migrate", List.of(List.of("migrate", plan)));
        commands.put("new", List.of(List.of("new", "--out", folder.resolve("new.baraza").toString(), "--title", "New",
                "--first", "2027-Q1", "--last", "2029-Q4", "--currency", "XOF")));
        commands.put("report", reports(plan));
        commands.put("export", exports(plan));
        commands.put("import", bothForms("import", plan, sheets(), "--preview"));
        return commands;
    }

    private List<List<String>> reports(String plan) {
        ReportService service = service();
        return service.reports().stream().flatMap(report -> report.of(service.formats()).stream()
                .map(format -> List.of("report", plan, "--report", report.id(), "--as-of", DAY, "--out",
                        folder.resolve("out-" + report.id().replace('/', '-') + "." + format).toString())))
                .toList();
    }

    private List<List<String>> exports(String plan) {
        return Exports.formats().stream().map(format -> List.of("export", plan, "--format", format, "--as-of", DAY, "--out",
                folder.resolve(Exports.needsFolder(format) ? "tables" : "export." + format).toString())).toList();
    }

    /** A workplan to take in. */
    private String sheets() {
        try {
            return Files.writeString(folder.resolve("workplan.csv"), "Objective,Activity\nTrain,Course\n").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> bothForms(String... words) {
        List<String> text = List.of(words);
        List<String> json = Stream.concat(text.stream(), Stream.of("--format", "json")).toList();
        return List.of(text, json);
    }

    private List<Path> exported() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(each -> each.startsWith(folder.resolve("tables"))
                    || each.getFileName().toString().startsWith("export.")).toList();
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> reports = files.filter(file -> file.getFileName().toString().startsWith("out-")).toList();
            assertEquals(service().reports().stream().mapToInt(report -> report.of(service().formats()).size()).sum(),
                    reports.size());
            return reports;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportService service() {
        BundleContext context = FrameworkUtil.getBundle(CommandLinePrivacyTest.class).getBundleContext();
        return context.getService(context.getServiceReference(ReportService.class));
    }
}
