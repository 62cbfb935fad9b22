package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.table.Cell;

/** A text that says who leads: "NSI / MFP", "INS (diffusion) avec MSP", "Ministry of Planning and Finance". */
record LeadText(AgencyList agencies, LeadUnit unit) {

    private static final Pattern WITH = Pattern.compile("(?iu)[\\s,;(]+(?:(?:with|w/|avec) ?(?:the |l['’]|le )?(?:technical |financial )?(?:support|appui|soutien)(?: technique| financier)?"
            + " (?:of|from|de|du|des|d['’])(?: the| la| l['’])?"
            + "|(?:together |jointly )?(?:with|w/)|avec|in (?:collaboration|partnership|cooperation) with|en (?:collaboration|partenariat|coopération) avec"
            + "|supported by|appuyée?s? par|(?:supporting|partners?|partenaires?|support|appui)(?: agenc(?:y|ies))?\\s?:)(?:\\s+|(?<=['’]))");
    private static final Pattern CLOSING = Pattern.compile("^([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern LEADS = Pattern.compile("(?iu)^(?:lead(?: agency)?|led by|chef de file|responsable|pilote)\\s?:\\s*");

    /** @param person who is known to answer for it there, whatever else the name may look like */
    static AgencyNames read(String text, AgencyList agencies, Optional<String> person) {
        return new LeadText(agencies, new LeadUnit(agencies, person)).read(text.strip());
    }

    private AgencyNames read(String text) {
        Matcher with = WITH.matcher(text);
        return agencies.knows(text) || !with.find() || with.start() == 0 ? lead(text) : lead(text.substring(0, with.start()))
                .with(agencies.all(CLOSING.matcher(text.substring(with.end())).replaceFirst("$1")));
    }

    private AgencyNames lead(String said) {
        String text = LEADS.matcher(said.strip()).replaceFirst("");
        if (!agencies.knows(text) && Rows.saysNothing(new Cell.Text(text))) {
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
        return AgencyNames.led(all.stream().map(AgencyWords::bare).toList());
    }

    /** One agency, with what stands beside its name. */
    private AgencyNames single(String text) {
        if (agencies.knows(text)) {
            return AgencyNames.led(text);
        }
        return AgencyWords.nameAPerson(text) ? unit.ofPerson(text) : unit.beside(text).orElseGet(() -> AgencyNames.led(text).doubted(agencies.isDoubtful(text)));
    }
}
