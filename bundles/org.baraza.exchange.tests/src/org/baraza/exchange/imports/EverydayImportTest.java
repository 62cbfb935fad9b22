package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.read.TableFiles;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stakeholders, objectives, indicators, measurements, progress, feedback and contacts as offices keep them. */
class EverydayImportTest {

    @TempDir
    Path folder;

    private final Strategy plan = Plans.ofTraining();
    private final PrivateData persons = StrategyFactory.eINSTANCE.createPrivateData();

    @BeforeEach
    void aGroup() {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setId("group-1");
        group.setName("Journalists");
        plan.getStakeholders().add(group);
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.of(persons), book, Plans.options());
        new ImportRun(plan, () -> persons, Plans.options()).run(preview.tables());
        return preview;
    }

    private static void isClean(ImportPreview preview) {
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void stakeholdersInFrench() throws Exception {
        isClean(take(SheetBuilder.named("Feuil1").title("Analyse des parties prenantes", 5)
                .row("Niveau souhaité | Groupe | Niveau actuel | Besoins | Culture statistique")
                .row("'8,5 | JOURNALISTS | 3 | Données récentes; Graphiques | Moyen").row("9 | Députés | '2,0 | | faible").book()));
        assertEquals(List.of("Journalists", "Députés"), plan.getStakeholders().stream().map(StakeholderGroup::getName).toList());
        StakeholderGroup journalists = plan.getStakeholders().getFirst();
        assertEquals(List.of("Données récentes", "Graphiques"), journalists.getNeeds());
        assertEquals(8.5, journalists.getDesired());
        assertEquals(LiteracyLevel.BASIC, plan.getStakeholders().getLast().getLiteracy());
    }

    @Test
    void indicatorsWithTargetsByYear() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("No. of KPI | Objective | Indicator | Unit | Baseline (2025) | Target 2026 | Target 2027 | Means of verification | How often")
                .row(" | Objective 1 | Share of misuse | % | 45% | 40% | 30% | Media monitoring | Quarterly")
                .row(" | To train users | Journalists trained | persons | 12 | '1,200 | 2000 | Lists | every year").book());
        assertEquals("", Previews.text(preview, Effect.REFUSED));
        List<Indicator> indicators = plan.getObjectives().getFirst().getIndicators();
        assertEquals(List.of("Journalists trained", "Share of misuse"), indicators.stream().map(Indicator::getName).toList());
        assertEquals("2026-12-31=40 2027-12-31=30", indicators.getLast().getTargets().stream()
                .map(target -> target.getDate() + "=" + target.getValue().stripTrailingZeros().toPlainString()).collect(Collectors.joining(" ")));
        assertEquals("2025-12-31", indicators.getLast().getBaseline().getDate().toString());
    }

    @Test
    void aTargetHasTheDayOfItsOwnColumn() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Objective | Indicator | Unit | Target | Target date")
                .row("Objective 1 | Share of misuse | % | 40% | '30/06/2027").row("Objective 1 | Visits | visits | 9 | soon").book());
        Indicator misuse = plan.getObjectives().getFirst().getIndicators().stream().filter(it -> it.getName().equals("Share of misuse"))
                .findFirst().orElseThrow();
        assertEquals(List.of("2027-06-30"), misuse.getTargets().stream().map(target -> target.getDate().toString()).toList());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("KPIs, E3"), Previews.text(preview));
    }

    @Test
    void measurementsLongAndWide() throws Exception {
        isClean(take(SheetBuilder.named("Data").row("Indicator | Date | Value | Remarks").row("Journalists trained | '31/03/2026 | 12 | first")
                .row("journalists trained | 2026-06-30 | '25,0 |").book()));
        isClean(take(SheetBuilder.named("Data").row("Indicateur | sept. 2026 | déc. 2026").row("Journalists trained | 30 | 41").book()));
        assertEquals("2026-03-31=12 2026-06-30=25.0 2026-09-30=30 2026-12-31=41", plan.getObjectives().getFirst().getIndicators().getFirst()
                .getMeasurements().stream().map(it -> it.getDate() + "=" + it.getValue()).collect(Collectors.joining(" ")));
    }

    @Test
    void progressByMonthLongAndWide() throws Exception {
        isClean(take(SheetBuilder.named("Suivi").row("Activité | Mois | Statut | % réalisé | Observations")
                .row("1.1 | octobre 2026 | En retard | 40% | salle prise").row("Press breakfast | oct. 2026 | terminé | 100 |").book()));
        isClean(take(SheetBuilder.named("Tracking").row("Activity | Nov 2026 | Dec 2026").row("Media training | on track | ahead").book()));
        Activity training = plan.getObjectives().getFirst().getActivities().getFirst();
        assertEquals(List.of(ReportedState.LAGGING, ReportedState.ON_TRACK, ReportedState.AHEAD),
                training.getReports().stream().map(it -> it.getState()).toList());
        assertEquals(40, training.getReports().getFirst().getPercent());
    }

    @Test
    void whatSaysNoMoreThanTheUsualIsTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Tracking").row("Activity | Month | Status").row("Media training | October 2026 | on track").book());
        assertTrue(Previews.text(preview, Effect.CREATED).contains("On track"), Previews.text(preview));
    }

    @Test
    void aReportWhoseStateIsNotUnderstoodStaysOutAsAWhole() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Tracking").row("Activity | Month | Status | % complete")
                .row("Media training | October 2026 | so-so | 40").row("Press breakfast | one day | on track | 10")
                .row("Press breakfast | October 2026 | | 20").row("Press breakfast | | on track | 30").book());
        assertEquals(List.of(), plan.getObjectives().getFirst().getActivities().getFirst().getReports());
        assertEquals(List.of(20), plan.getObjectives().getFirst().getActivities().getLast().getReports().stream()
                .map(it -> it.getPercent()).toList());
        List<String> refused = preview.lines().stream().filter(it -> it.effect() == Effect.REFUSED).map(it -> it.place().text()).toList();
        assertEquals(List.of("Tracking, C2", "Tracking, B3"), refused, Previews.text(preview));
        assertEquals(1, preview.count(Effect.NOTED), Previews.text(preview));
    }

    @Test
    void aMeasurementThatIsNotUnderstoodStaysOutAsAWhole() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Data").row("Indicator | Date | Value | Remarks")
                .row("Journalists trained | '31/03/2026 | many | first").row("Journalists trained | 2026-06-30 | n/a | not yet")
                .row("Journalists trained | soon | 12 |").book());
        assertEquals(List.of(), plan.getObjectives().getFirst().getIndicators().getFirst().getMeasurements());
        assertEquals(2, preview.count(Effect.REFUSED), Previews.text(preview));
        assertEquals(1, preview.count(Effect.NOTED), Previews.text(preview));
        assertFalse(preview.changesAnything());
    }

    @Test
    void feedback() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Issues").row("Received | From | Need or issue | Status | Due date")
                .row("'03/10/2026 | Journalists | Wages by sex | open | '30/11/2026").row("2026-10-05 | Fishers | More maps | answered |").book());
        assertEquals(List.of(FeedbackState.OPEN, FeedbackState.CLOSED), plan.getFeedback().stream().map(FeedbackItem::getState).toList());
        assertEquals(1, preview.count(Effect.REFUSED), Previews.text(preview));
        assertEquals("Issues, B3", preview.lines().stream().filter(it -> it.effect() == Effect.REFUSED).findFirst().orElseThrow().place().text());
    }

    @Test
    void contactsOfATable() throws Exception {
        isClean(take(SheetBuilder.named("Contacts").row("Nom et prénom | Organisme | Téléphone | Courriel | Groupe | Consentement à l’appel")
                .row("Awa Sow | Radio Tamasi | '+221 33 000 00 00 | awa@example.org | Journalists | oui").book()));
        Contact awa = persons.getContacts().getFirst();
        assertEquals("group-1", awa.getGroup());
        assertEquals(List.of(true, false), awa.getAddresses().stream().map(it -> it.isConsent()).toList());
        assertEquals(0, plan.getTeam() == null ? 0 : 1);
    }

    @Test
    void addressCardsGiveNoConsent() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Sow\r\nORG:Radio Tamasi;News\r\nTEL;TYPE=CELL:+221 77 000\r\n"
                + "EMAIL:awa@example.org\r\nPHOTO;VALUE=uri:http://example.org/x.png\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bob Ba\r\nTEL:tel:+221-33\r\nEND:VCARD\r\n");
        isClean(take(TableFiles.read(cards)));
        assertEquals(List.of("Awa Sow", "Bob Ba"), persons.getContacts().stream().map(Contact::getName).toList());
        assertTrue(persons.getContacts().stream().flatMap(it -> it.getAddresses().stream()).noneMatch(it -> it.isConsent()));
        assertFalse(take(TableFiles.read(cards)).changesAnything());
    }

    /** A person has one place for each kind of address: what a card says beyond is noted, not lost. */
    @Test
    void whatACardSaysBeyondIsNoted() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Sow\r\nTITLE:Editor\r\nNOTE:Met in May\r\nTEL;TYPE=WORK:+221 33 1\r\n"
                + "TEL;TYPE=HOME:+221 33 2\r\nEMAIL:awa@example.org\r\nEMAIL:sow@example.org\r\n"
                + "ADR;TYPE=WORK:;Floor 3;1 Road;Koro;North;100;Tamasi\r\nEND:VCARD\r\n");
        isClean(take(TableFiles.read(cards)));
        Contact awa = persons.getContacts().getFirst();
        assertEquals("Met in May\nEditor\n+221 33 2\nsow@example.org", awa.getNote());
        assertEquals(List.of("+221 33 1", "Floor 3, 1 Road, 100, Koro, North, Tamasi", "awa@example.org"),
                awa.getAddresses().stream().map(ContactAddress::getAddress).sorted().toList());
        assertFalse(take(TableFiles.read(cards)).changesAnything());
    }

    /** The fax stood there as the phone, and what was preferred was noted. */
    @Test
    void aFaxIsNoPhoneAndWhatIsPreferredIsTaken() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Sow\r\nROLE:Press officer\r\nTEL;TYPE=FAX,WORK:+221 33 9\r\nTEL;TYPE=WORK:+221 33 1\r\n"
                + "TEL;TYPE=WORK,PREF:+221 33 2\r\nTEL;TYPE=PAGER:+221 33 8\r\nEMAIL:awa@example.org\r\nEMAIL;TYPE=PREF:sow@example.org\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bob Ba\r\nTEL;PREF=2:1\r\nTEL;PREF=1:2\r\nTEL:3\r\nEND:VCARD\r\n");
        isClean(take(TableFiles.read(cards)));
        Contact awa = persons.getContacts().getFirst();
        assertEquals(List.of("+221 33 2", "sow@example.org"), awa.getAddresses().stream().map(ContactAddress::getAddress).sorted().toList());
        assertEquals("Press officer\nFax: +221 33 9\nPager: +221 33 8\n+221 33 1\nawa@example.org", awa.getNote());
        Contact bob = persons.getContacts().getLast();
        assertEquals(List.of("2"), bob.getAddresses().stream().map(ContactAddress::getAddress).toList());
        assertEquals("1\n3", bob.getNote());
    }

    /** As telephones of 2010 and Outlook write them. */
    @Test
    void cardsOfOldAndInAnyEncodingAreRead() throws Exception {
        String card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kon=C3=A9;A=C3=AFssa\r\n"
                + "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A=C3=AFssa Kon=C3=A9 =\r\nde Koro\r\nTEL;CELL:+221 77 9\r\nEND:VCARD\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Path cards = Files.writeString(folder.resolve(charset + ".vcf"), card, charset);
            assertEquals(Workbook.Format.VCARD, TableFiles.read(cards).format());
            take(TableFiles.read(cards));
            assertEquals("Aïssa Koné de Koro", persons.getContacts().getFirst().getName());
        }
        assertEquals(1, persons.getContacts().size());
    }

    @Test
    void aCardWithoutANameIsRefusedAndNoRemark() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\r\nVERSION:4.0\r\nEMAIL:nobody@example.org\r\nEND:VCARD\r\n");
        assertEquals("REFUSED vCard, 2: Contacts: :  ->  (The row has no name. Give it one, or leave it out.)",
                Previews.text(take(TableFiles.read(cards))));
    }

    /** They were refused as if they were new. */
    @Test
    void anIndicatorThatMayBeSeveralIsRefusedAsThat() throws Exception {
        for (int i = 0; i < 2; i++) {
            Objective objective = StrategyFactory.eINSTANCE.createObjective();
            objective.setName("Objective " + i);
            Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
            indicator.setName("Users satisfied");
            objective.getIndicators().add(indicator);
            plan.getObjectives().add(objective);
        }
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Unit | Actual 2026").row("Users satisfied | % | 60").book());
        assertEquals(List.of(NLS.bind(Messages.Import_severalIndicators, "Users satisfied")),
                preview.lines().stream().filter(line -> line.effect() == Effect.REFUSED).map(PreviewLine::reason).toList());
    }

    @Test
    void anEngagementOutsideTheScaleIsRefused() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Current | Desired").row("Fishers | 3 | 12").row("Farmers | -1 | 10").book());
        assertEquals("“12” is outside the scale from 0 to 10.\n“-1” is outside the scale from 0 to 10.", preview.lines().stream()
                .filter(line -> line.effect() == Effect.REFUSED).map(PreviewLine::reason).collect(Collectors.joining("\n")));
        assertEquals(3, plan.getStakeholders().get(1).getCurrent());
    }

    @Test
    void anOwnerOfSeveralRowsThatIsNotThereIsRefusedAtEachRow() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Objective | Unit").row("A | To sing | %").row("B | ^ | %").book());
        assertEquals(List.of("KPIs, 2", "KPIs, 3"), preview.lines().stream().map(line -> line.place().text()).toList());
    }

    @Test
    void textsWithSemicolonsInTheEncodingOfWindows() throws Exception {
        Path file = folder.resolve("parties prenantes.csv");
        Files.write(file, "Groupe;Engagement actuel;Engagement souhaité\r\nDéputés;3,5;8\r\n\"Élèves; étudiants\";1;2\r\n"
                .getBytes(Charset.forName("windows-1252")));
        isClean(take(TableFiles.read(file)));
        assertEquals(List.of("Journalists", "Députés", "Élèves; étudiants"), plan.getStakeholders().stream().map(StakeholderGroup::getName).toList());
        assertEquals(3.5, plan.getStakeholders().get(1).getCurrent());
        Files.write(file, "Group\tCurrent\tDesired\nFishers\t1\t2\n".getBytes(StandardCharsets.UTF_16));
        isClean(take(TableFiles.read(file)));
        assertEquals(4, plan.getStakeholders().size());
    }

    @Test
    void personsWithTwoNamesBelongToGroupsOfTheSameFile() throws Exception {
        Workbook book = new Workbook("office.xlsx", Workbook.Format.XLSX, List.of(
                SheetBuilder.named("Groups").row("Stakeholder group | Current | Desired").row("Fishers | 1 | 9").build(),
                SheetBuilder.named("Contact list").row("First name | Last name | Organization | Telephone | Stakeholder group | Position")
                        .row("Awa | Sow | Radio Tamasi | '+221 33 | Fishers | Editor").row(" | Ba | Radio Tamasi | '+221 34 | Journalists |").build()));
        ImportPreview preview = take(book);
        assertEquals("", Previews.text(preview, Effect.REFUSED));
        assertEquals(List.of("Awa Sow", "Ba"), persons.getContacts().stream().map(Contact::getName).toList());
        assertEquals(List.of(plan.getStakeholders().getLast().getId(), "group-1"), persons.getContacts().stream().map(Contact::getGroup).toList());
        assertTrue(Previews.text(preview).contains("Stakeholder group: Fishers"), Previews.text(preview));
    }

    @Test
    void frenchWordsAgreeWithWhatTheyAreSaidOf() throws Exception {
        isClean(take(SheetBuilder.named("Retours").row("Date | Demande | Décision | Motif | Suite donnée").row("'03/10/2026 | Prix | Acceptée | faisable | Publié")
                .row("'05/10/2026 | Fichier | Refusée | secret | –").book()));
        assertEquals(List.of(FeedbackDecision.ACCEPTED, FeedbackDecision.REFUSED), plan.getFeedback().stream().map(FeedbackItem::getDecision).toList());
        assertEquals("Publié", plan.getFeedback().getFirst().getMeasure());
    }

    @Test
    void aDashOrNothingToSayIsNothing() throws Exception {
        isClean(take(SheetBuilder.named("Groups").row("Group | Current | Desired | Rank").row("Fishers | - | n/a | 2").row("Farmers | 1 | — | n.d.").book()));
        assertEquals(null, plan.getStakeholders().get(1).getCurrent());
        assertEquals(2, plan.getStakeholders().get(1).getRank());
    }

    @Test
    void aHeadingThatMayMeanTwoThingsMeansWhatNoOtherSays() throws Exception {
        isClean(take(SheetBuilder.named("Log").row("Date | Source | Channel | Issue").row("'23/10/2026 | Journalists | Phone | Prices").book()));
        assertEquals("Journalists", plan.getFeedback().getFirst().getGroup().getName());
        isClean(take(SheetBuilder.named("Log").row("Date | Source | Issue").row("'24/10/2026 | Phone | Maps").book()));
        assertEquals("Phone", plan.getFeedback().getLast().getChannel());
        isClean(take(SheetBuilder.named("Tracking").row("Activity | Status | Progress | Month").row("Media training | On track | 45% | October 2026").book()));
        assertEquals(45, plan.getObjectives().getFirst().getActivities().getFirst().getReports().getFirst().getPercent());
    }

    @Test
    void whatIsThereIsFoundByItsNameAlone() throws Exception {
        isClean(take(SheetBuilder.named("KPIs").row("KPI | Unit | Frequency").row("Journalists trained | people | Quarterly").book()));
        assertEquals("people", plan.getObjectives().getFirst().getIndicators().getFirst().getUnit());
        isClean(take(SheetBuilder.named("Groups").row("Group | Current | Desired").row("Students and researchers | 1 | 9").book()));
        isClean(take(SheetBuilder.named("Groups").row("Group | Rank | Desired").row("Students & researchers | 2 | 9").book()));
        assertEquals(2, plan.getStakeholders().size());
    }

    @Test
    void activitiesOfTheSameFileAreFoundByTheirNumbers() throws Exception {
        Workbook book = new Workbook("office.xlsx", Workbook.Format.XLSX, List.of(
                SheetBuilder.named("Plan").row("No | Objective | Activity | Time frame").row("1.3 | To train users | Contest | Q1 2027").build(),
                SheetBuilder.named("Tracking").row("Activity | Month | Status").row("1.3 | January 2027 | ahead").build()));
        isClean(take(book));
        assertEquals(ReportedState.AHEAD, plan.getObjectives().getFirst().getActivities().getLast().getReports().getFirst().getState());
    }

    @Test
    void aLongListOfWhatIsThereAlreadyIsTakenInOneGo() throws Exception {
        SheetBuilder list = SheetBuilder.named("Contacts").row("Name | E-mail");
        for (int i = 0; i < 4_000; i++) {
            list.row("Person " + i + " | p" + i + "@example.org");
        }
        Workbook book = list.book();
        take(book);
        assertEquals(4_000, persons.getContacts().size());
        assertFalse(take(book).changesAnything());
    }

    @Test
    void whatIsRefusedIsQuotedByItsBeginning() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Current | Desired").row("Fishers | 3 or " + "many ".repeat(2_000) + " | 2").book());
        PreviewLine refused = preview.lines().stream().filter(line -> line.effect() == Effect.REFUSED).findFirst().orElseThrow();
        assertTrue(refused.reason().length() < 300, refused.reason());
    }

    @Test
    void whatIsNoTableOfAPlanIsTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Budget of the kitchen").row("Food | Price").row("Rice | 5").book());
        assertFalse(preview.changesAnything());
        assertEquals(1, preview.count(Effect.NOTED));
        assertEquals(Optional.of(TableKind.WORKPLAN), TableKind.find("Workplan"));
    }
}
