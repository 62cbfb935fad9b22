package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.table.Cell;

/** A text that says who leads: "NSI / MFP", "INS (diffusion) avec MSP", "Ministry of Planning and Finance". */
record LeadText(AgencyList agencies, LeadUnit unit) {

    private static final Pattern WITH = Pattern.compile("(?iu)[\\s,;(]+(?:(?:together |jointly )?with|avec|in (?:collaboration|partnership|cooperation) with"
            + "|en (?:collaboration|partenariat|coopération) avec|(?:with|avec) (?:the |l['’])?(?:support|appui) (?:of|from|de|du|des)"
            + "|supported by|appuyée?s? par|(?:supporting|partners?|partenaires?|support|appui)(?: agenc(?:y|ies))?\\s?:)\\s+");
    private static final Pattern LEADS = Pattern.compile("(?iu)^(?:lead(?: agency)?|led by|chef de file|responsable|pilote)\\s?:\\s*");

    /** @param person who is known to answer for it there, whatever else the name may look like */
    static AgencyNames read(String text, Predicate<String> isKnown, Optional<String> person) {
        AgencyList agencies = new AgencyList(isKnown);
        return new LeadText(agencies, new LeadUnit(agencies, person)).read(text.strip());
    }

    private AgencyNames read(String text) {
        Matcher with = WITH.matcher(text);
        return agencies.isKnown().test(text) || !with.find() || with.start() == 0 ? lead(text) : lead(text.substring(0, with.start()))
                .with(agencies.all(text.substring(with.end()).replaceFirst("\\)\\s*$", "")));
    }

    private AgencyNames lead(String said) {
        String text = LEADS.matcher(said.strip()).replaceFirst("");
        if (Rows.saysNothing(new Cell.Text(text))) {
            return AgencyNames.none();
        }
        return unit.inside(text).orElseGet(() -> {
            List<String> all = agencies.split(text);
            return all.size() > 1 ? several(new ArrayList<>(all)) : single(AgencyWords.bare(text));
        });
    }

    private static AgencyNames several(List<String> all) {
        all.stream().filter(AgencyWords::isLead).findFirst().ifPresent(first -> {
            all.remove(first);
            all.addFirst(first);
        });
        List<String> names = all.stream().map(AgencyWords::bare).toList();
        return AgencyNames.led(names.getFirst()).with(names.subList(1, names.size()));
    }

    /** One agency, with what stands beside its name. */
    private AgencyNames single(String text) {
        if (!agencies.isKnown().test(text) && AgencyWords.nameAPerson(text)) {
            return AgencyNames.none().by(text);
        }
        return agencies.isKnown().test(text) ? AgencyNames.led(text)
                : unit.beside(text).orElseGet(() -> AgencyNames.led(text).doubted(agencies.isDoubtful(text)));
    }
}
