package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices name several agencies in one cell, and persons beside them: none of it makes an agency that there isn't. */
class AgencyCellTest {

    private final Strategy plan = Plans.ofTraining();

    @BeforeEach
    void agencies() {
        agency("National Statistics Institute", "NSI");
        agency("Ministry of Finance and Planning", "MFP");
        agency("Ministry of Health, Family and Nutrition", null);
        agency("Department of Trade", null);
    }

    private void agency(String name, String acronym) {
        Agency agency = StrategyFactory.eINSTANCE.createAgency();
        agency.setName(name);
        agency.setAcronym(acronym);
        plan.getAgencies().add(agency);
    }

    private Activity activity() {
        return plan.getObjectives().getFirst().getActivities().getFirst();
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private ImportPreview led(String cell) throws Exception {
        return take(SheetBuilder.named("Workplan").row("Objective | Activity | Responsible").row("To train users | Media training | " + cell).book());
    }

    private static String name(Agency agency) {
        return Optional.ofNullable(agency.getAcronym()).orElse(agency.getName());
    }

    private String who() {
        return Optional.ofNullable(activity().getLead()).map(AgencyCellTest::name).orElse("-") + " > "
                + activity().getSupporting().stream().map(AgencyCellTest::name).collect(Collectors.joining(", "))
                + Optional.ofNullable(activity().getLeadPerson()).map(person -> " > " + person).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "NSI / MFP;                                       NSI > MFP",
        "NSI/MFP;                                         NSI > MFP",
        "NSI, MFP;                                        NSI > MFP",
        "NSI & MFP;                                       NSI > MFP",
        "INS et MSP;                                      INS > MSP",
        "MFP, NSI (lead);                                 NSI > MFP",
        "NSI, Dissemination with MFP;                     NSI > MFP > Dissemination",
        "NSI, Ms Awa Sow\\nwith MFP, Central Bank;        NSI > MFP, Central Bank > Ms Awa Sow",
        "NSI with support from MFP;                       NSI > MFP",
        "NSI with the support of MFP;                     NSI > MFP",
        "INS avec l’appui de MFP;                         INS > MFP",
        "NSI with Ministry of Trade (MoT);                NSI > MoT",
        "NSI (with MFP), Central Bank;                    NSI > MFP, Central Bank",
        "PSA / Department of Trade;                       PSA > Department of Trade",
        "NSI / Department of surveys;                     NSI >  > Department of surveys",
        "Mme Awa Sow, NSI;                                NSI >  > Mme Awa Sow",
        "Mme Awa Sow (NSI);                               NSI >  > Mme Awa Sow",
        "Director General, NSI, MFP;                      NSI > MFP > Director General",
        "'Head of reports, Ministry of Health, Family and Nutrition'; Ministry of Health, Family and Nutrition >  > Head of reports",
        "NSI (MFP);                                       NSI > MFP",
        "NSI (National Statistics Institute);             NSI > ",
        "IDS (National Statistics Institute);             NSI > ",
        "Mr Ba, National Statistics Institute (NSI);      NSI >  > Mr Ba",
        "MFP with National Statistics Institute (NSI);    MFP > NSI",
        "NSI (with technical support from MFP);           NSI > MFP",
        "NSI avec l’appui technique de MFP;               NSI > MFP",
        "NSI (DSD);                                       NSI >  > DSD",
        "NSI (Dissemination division);                    NSI >  > Dissemination division",
        "NSI – Directorate of dissemination;              NSI >  > Directorate of dissemination",
        "Lead: NSI. Support: MFP;                         NSI > MFP",
        "National Statistics Institute and Central Bank;  NSI > Central Bank",
        "Ministry of Health, Family and Nutrition / NSI;  Ministry of Health, Family and Nutrition > NSI",
        "Ministry of Planning and Finance;                Ministry of Planning and Finance > ",
        "Ministère de l’Économie, des Finances et du Plan; Ministère de l’Économie, des Finances et du Plan > ",
        "Ministère de la Santé et de l’Hygiène / INS;     Ministère de la Santé et de l’Hygiène > INS",
        "Ministry of Trade, Ministry of Health and NSI;   Ministry of Trade > Ministry of Health, NSI",
        "Institut de sondage (IDS);                       IDS > ",
        "Mme Sow;                                         - >  > Mme Sow",
        "Division of surveys of the NSI;                  NSI >  > Division of surveys of the NSI",
        "Head, Dissemination;                             - >  > Head, Dissemination",
        "Head of communications;                          - >  > Head of communications"})
    void saysWhoLeadsAndWhoTakesPart(String cell, String expected) throws Exception {
        led(cell);
        assertEquals(expected.strip(), who().strip());
    }

    @Test
    void saysTheSameTwice() throws Exception {
        led("NSI, Dissemination with MFP and Central Bank");
        assertEquals("", Previews.text(led("NSI, Dissemination with MFP and Central Bank")));
        assertEquals(5, plan.getAgencies().size());
    }

    @Test
    void thatMayBeSeveralIsToldAsOne() throws Exception {
        assertTrue(Previews.text(led("Planning / Finance"), Effect.NOTED).contains("Taken as one agency"));
        assertEquals("", Previews.text(led("Ministry of Planning and Finance"), Effect.NOTED, Effect.REFUSED));
    }

    @Test
    void whatIsNoAgencyBesideOneIsToldAndMakesNone() throws Exception {
        ImportPreview preview = led("NSI et partenaires");
        assertTrue(Previews.text(preview, Effect.NOTED).contains("“partenaires” is not known as an agency"), Previews.text(preview));
        assertEquals(4, plan.getAgencies().size());
    }

    @Test
    void partnersOfAColumnOfTheirOwnAreJoinedByThoseBesideTheLead() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead | Partners")
                .row("To train users | Media training | NSI / MFP | INS et MSP, Chamber of Commerce and Industry").book());
        assertEquals("NSI > INS, MSP, Chamber of Commerce and Industry, MFP", who());
    }

    @Test
    void aPersonOfAColumnOfItsOwnWins() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead | Lead person").row("To train users | Media training | NSI (unit 3) | Mr Ba").book());
        assertEquals(List.of("Mr Ba"), List.of(activity().getLeadPerson()));
    }
}
