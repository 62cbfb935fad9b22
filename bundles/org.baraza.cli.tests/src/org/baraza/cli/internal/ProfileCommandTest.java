package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.baraza.session.format.DocumentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {

    @TempDir
    Path folder;

    private CommandLine commandLine;
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        commandLine = Installed.commandLine();
        file = folder.resolve("plan.baraza");
        Captured.run(commandLine, "new", "--out", file, "--title", "Plan", "--first", "2027-Q1", "--last", "2029-Q4",
                "--language", "en");
        String content = Files.readString(file).replace("key=\"team.limit\" value=\"20\"",
                "key=\"team.limit\" value=\"12\" own=\"true\"").replace("key=\"primary.limit\" value=\"10\"",
                "key=\"primary.limit\" value=\"7\"").replaceFirst("(<profile [^>]*)version=\"[^\"]*\"",
                "$1version=\"0.9.0\"");
        Files.writeString(file, content);
    }

    @Test
    void showsWhatHoldsAndWhatTheNewerVersionWouldChange() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Captured shown = Captured.run(commandLine, "profile", file);
        assertEquals(0, shown.code(), shown.err());
        assertTrue(shown.out().contains("the team’s own, instead of 20"), shown.out());
        assertTrue(shown.out().contains("primary.limit"), shown.out());
        assertTrue(shown.out().contains("Primary stakeholder groups, at most"), shown.out());
        assertTrue(shown.out().contains("--apply"), shown.out());
        assertArrayEquals(before, Files.readAllBytes(file), "looking changes nothing");
    }

    @Test
    void takesItAndKeepsTheTeamsOwn() throws Exception {
        Captured taken = Captured.run(commandLine, "profile", file, "--apply", "--format", "json");
        assertEquals(0, taken.code(), taken.err());
        assertTrue(taken.out().replace(" ", "").contains("\"applied\":true"), taken.out());
        String after = Files.readString(file);
        assertTrue(after.contains("key=\"primary.limit\" value=\"10\""), after);
        assertTrue(after.contains("key=\"team.limit\" value=\"12\" own=\"true\""), after);
        var changes = DocumentReader.read(file).strategy().getHistory();
        assertTrue(changes.getLast().getLabel().startsWith("Take profile"), changes.getLast().getLabel());
        assertTrue(Files.exists(folder.resolve("plan.baraza.bak")));
        assertFalse(Captured.run(commandLine, "profile", file).out().contains("--apply"), "nothing newer is left");
    }

    @Test
    void aProfileThatIsNotThereIsAnsweredWithThoseThatAre() throws Exception {
        Captured refused = Captured.run(commandLine, "profile", file, "--profile", "atlantis");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("eca-guidelines/guidelines"), refused.err());
    }
}
