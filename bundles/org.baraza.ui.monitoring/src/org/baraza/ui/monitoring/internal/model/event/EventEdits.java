package org.baraza.ui.monitoring.internal.model.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Link;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What is done to events. @param today the day on which it is done */
public record EventEdits(LocalDate today) {

    /** An event engages those whom its activity is for, until somebody says otherwise. @param added hears of the event */
    public Edit add(Activity activity, BiConsumer<Activity, EngagementEvent> added) {
        return new Edit(Messages.Edit_addEvent, () -> {
            EngagementEvent event = StrategyFactory.eINSTANCE.createEngagementEvent();
            event.setDate(today);
            event.getGroups().addAll(activity.getGroups());
            activity.getEvents().add(event);
            added.accept(activity, event);
        });
    }

    public Edit delete(EngagementEvent event) {
        return new Edit(Messages.Edit_deleteEvent, () -> EcoreUtil.remove(event));
    }

    public Edit date(EngagementEvent event, Optional<LocalDate> day) {
        return new Edit(Messages.Edit_eventDate, () -> event.setDate(day.orElse(null)));
    }

    /** The activity that it was part of. Groups that came with the former one, and nobody changed, go with it. */
    public Edit move(EngagementEvent event, Activity activity) {
        return new Edit(Messages.Edit_eventActivity, () -> {
            if (event.eContainer() instanceof Activity former && former.getGroups().equals(event.getGroups())) {
                ECollections.setEList(event.getGroups(), activity.getGroups());
            }
            activity.getEvents().add(event);
        });
    }

    /** Says that a group took part, or that it did not. */
    public Edit group(EngagementEvent event, StakeholderGroup group) {
        return new Edit(Messages.Edit_eventGroups, () -> {
            if (!event.getGroups().remove(group)) {
                event.getGroups().add(group);
            }
        });
    }

    /** @param field the name of what was counted */
    public Edit count(EngagementEvent event, EAttribute counted, String field, Optional<Integer> number) {
        return new Edit(NLS.bind(Messages.Edit_event, field), () -> event.eSet(counted, number.orElse(null)));
    }

    /** A paper that belongs to it: minutes, the list of participants. */
    public Edit link(EngagementEvent event, String title, String target) {
        return new Edit(Messages.Edit_addLink, () -> {
            Link link = StrategyFactory.eINSTANCE.createLink();
            link.setTitle(title.isBlank() ? target : title);
            link.setTarget(target);
            event.getLinks().add(link);
        });
    }

    public Edit unlink(Link link) {
        return new Edit(Messages.Edit_deleteLink, () -> EcoreUtil.remove(link));
    }
}
