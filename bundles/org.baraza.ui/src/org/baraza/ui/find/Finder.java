package org.baraza.ui.find;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds in whatever sources are installed. */
@Component(service = Finder.class)
public final class Finder {

    private final List<FindSource> sources;

    @Activate
    public Finder(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<FindSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Begins to search in a window as it is now.
     *
     * @param recent ids of what was chosen lately, the last one first
     */
    public Lookup begin(IWorkbenchWindow window, List<String> recent) {
        return new Lookup(section -> sources.stream().filter(source -> source.section() == section)
                .map(source -> source.begin(window)).toList(), recent);
    }
}
