package org.baraza.cli.internal.catalogue;

import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;

/** The catalogue, or what a search left of it, for programs. */
public record CatalogueJson(Catalogue catalogue, Selection selection) {

    public void write(Json json) {
        json.put("version", Json.VERSION);
        json.array("packs", catalogue.packs(), CatalogueJson::pack);
        json.array("purposes", selection.purposes(), this::purpose);
        json.array("tactics", selection.tactics(), this::tactic);
        json.array("userGroups", selection.userGroups(), this::userGroup);
    }

    private static void pack(Json json, Pack pack) {
        json.put("id", pack.getId()).put("version", pack.getVersion()).put("publisher", pack.getPublisher())
                .put("licence", pack.getLicence())
                .object("titles", titles -> EntryJson.byLanguage(pack.getTitle()).forEach(titles::put))
                .strings("languages", pack.getLanguages());
    }

    private void purpose(Json json, PurposeGroup group) {
        EntryJson entry = new EntryJson(catalogue, json, group.purpose()).head();
        json.put("order", group.purpose().getOrder())
                .put("parent", Optional.ofNullable(group.purpose().getParent()).map(entry::id));
        entry.text("description", group.purpose().getDescription());
        json.strings("tactics", group.tactics().stream().filter(selection.tactics()::contains)
                .map(tactic -> catalogue.ref(tactic).toString()).toList());
        json.array("headings", selection.headings(group), this::purpose);
    }

    private void tactic(Json json, Tactic tactic) {
        EntryJson entry = new EntryJson(catalogue, json, tactic).head();
        Optional<PurposeGroup> top = catalogue.topPurposeOf(tactic);
        Optional<PurposeGroup> heading = catalogue.purposeOf(tactic).filter(group -> !top.equals(Optional.of(group)));
        json.put("purpose", top.map(PurposeGroup::ref)).put("heading", heading.map(PurposeGroup::ref))
                .put("order", tactic.getOrder())
                .put("refines", Optional.ofNullable(tactic.getRefines()).map(entry::id))
                .strings("quadrants", tactic.getQuadrants().stream().map(JsonWords::of).toList());
        entry.references("userGroups", tactic.getUserGroups());
        json.strings("subprocesses", tactic.getSubprocesses());
        entry.references("indicators", tactic.getIndicators()).text("description", tactic.getDescription())
                .text("when", tactic.getWhen()).text("strengths", tactic.getStrengths())
                .text("weaknesses", tactic.getWeaknesses()).text("prerequisites", tactic.getPrerequisites())
                .items("steps", tactic.getSteps());
        json.array("examples", tactic.getExamples(), CatalogueJson::example);
    }

    private static void example(Json json, CountryExample example) {
        json.put("country", example.getCountry()).put("office", example.getOffice()).put("year", example.getYear())
                .put("citation", example.getCitation())
                .object("text", text -> EntryJson.byLanguage(example.getText()).forEach(text::put));
    }

    private void userGroup(Json json, UserGroup group) {
        EntryJson entry = new EntryJson(catalogue, json, group).head();
        json.put("order", group.getOrder())
                .put("literacy", Optional.ofNullable(group.getLiteracy()).map(JsonWords::of));
        entry.text("who", group.getWho()).text("uses", group.getUses()).items("formats", group.getFormats())
                .text("benefit", group.getBenefit());
    }
}
