package org.baraza.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who leads an activity and who takes part in it.
 *
 * @param lead nothing if no agency is named
 * @param acronym of an agency that is named with it
 * @param person the person or unit there
 * @param partners who takes part
 * @param unknown what stands beside the lead and is neither
 * @param doubtful whether the lead may be several that can't be told apart
 */
record AgencyNames(Optional<String> lead, Optional<String> acronym, Optional<String> person, List<String> partners,
        List<String> unknown, boolean doubtful) {

    static AgencyNames none() {
        return new AgencyNames(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    }

    static AgencyNames led(String lead) {
        return led(List.of(lead));
    }

    /** The first leads, the others take part. */
    static AgencyNames led(List<String> names) {
        return new AgencyNames(Optional.of(names.getFirst()), Optional.empty(), Optional.empty(), names.subList(1, names.size()), List.of(), false);
    }

    AgencyNames called(String other) {
        return new AgencyNames(lead, Optional.of(other), person, partners, unknown, doubtful);
    }

    AgencyNames by(String who) {
        return new AgencyNames(lead, acronym, Optional.of(who), partners, unknown, doubtful);
    }

    AgencyNames with(List<String> more) {
        return new AgencyNames(lead, acronym, person, Stream.concat(partners.stream(), more.stream()).distinct().toList(), unknown, doubtful);
    }

    AgencyNames beside(List<String> others) {
        return new AgencyNames(lead, acronym, person, partners, others, doubtful);
    }

    AgencyNames doubted(boolean doubt) {
        return new AgencyNames(lead, acronym, person, partners, unknown, doubt);
    }
}
