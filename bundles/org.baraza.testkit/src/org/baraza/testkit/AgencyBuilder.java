package org.baraza.testkit;

import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StrategyFactory;

/** Describes an agency. */
public final class AgencyBuilder extends ElementBuilder<Agency, AgencyBuilder> {

    AgencyBuilder(String name) {
        super(StrategyFactory.eINSTANCE::createAgency);
        then(agency -> agency.setName(name));
    }

    public AgencyBuilder shortly(String acronym) {
        return then(agency -> agency.setAcronym(acronym));
    }
}
