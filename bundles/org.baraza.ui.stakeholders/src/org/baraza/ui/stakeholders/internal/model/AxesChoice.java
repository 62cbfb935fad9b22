package org.baraza.ui.stakeholders.internal.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.analysis.Limit;
import org.baraza.analysis.Limits;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.stakeholders.internal.Messages;

/** What the axes of the matrix are called, how far they reach and where they are cut, as somebody fills it in. */
public final class AxesChoice {

    private static final String CURRENT_NAME = "axis.current.name";
    private static final String DESIRED_NAME = "axis.desired.name";
    private static final List<Limit> NUMBERS =
            List.of(Limit.AXIS_LEAST, Limit.AXIS_MOST, Limit.CUT_CURRENT, Limit.CUT_DESIRED);

    private final Map<Limit, Optional<BigDecimal>> numbers = new EnumMap<>(Limit.class);
    private String currentName;
    private String desiredName;

    private AxesChoice(Limits limits) {
        NUMBERS.forEach(limit -> numbers.put(limit, Optional.of(limits.number(limit))));
        currentName = limits.currentAxisName().orElse("");
        desiredName = limits.desiredAxisName().orElse("");
    }

    public static AxesChoice of(Strategy strategy) {
        return new AxesChoice(Limits.of(strategy));
    }

    /** Empty for current engagement, as in the guidelines. */
    public String currentName() {
        return currentName;
    }

    /** Empty for desired engagement, as in the guidelines. */
    public String desiredName() {
        return desiredName;
    }

    public void currentName(String name) {
        currentName = name.strip();
    }

    public void desiredName(String name) {
        desiredName = name.strip();
    }

    /** An end or a cut, as it is typed. */
    public String typed(Limit limit) {
        return numbers.get(limit).map(number -> Scale.plain(number.doubleValue(), Locale.getDefault())).orElse("");
    }

    /** Takes over an end or a cut; what is no number refuses the whole. */
    public void type(Limit limit, String typed) {
        numbers.put(limit, Scale.number(typed).filter(limit::allows));
    }

    /** Why it can't be taken as it is; empty if it can. */
    public Optional<String> refusal() {
        if (numbers.values().stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Messages.Axes_number);
        }
        if (number(Limit.AXIS_LEAST).compareTo(number(Limit.AXIS_MOST)) >= 0) {
            return Optional.of(Messages.Axes_ends);
        }
        boolean inside = List.of(Limit.CUT_CURRENT, Limit.CUT_DESIRED).stream().map(this::number)
                .allMatch(cut -> cut.compareTo(number(Limit.AXIS_LEAST)) > 0
                        && cut.compareTo(number(Limit.AXIS_MOST)) < 0);
        return inside ? Optional.empty() : Optional.of(Messages.Axes_cuts);
    }

    /** Writes what differs into the profile as the team's own, to be called inside a change. */
    public void applyTo(Strategy strategy) {
        Limits before = Limits.of(strategy);
        NUMBERS.stream().filter(limit -> before.number(limit).compareTo(number(limit)) != 0)
                .forEach(limit -> set(strategy, limit.key(), number(limit).toPlainString()));
        name(strategy, CURRENT_NAME, before.currentAxisName(), currentName);
        name(strategy, DESIRED_NAME, before.desiredAxisName(), desiredName);
    }

    private static void name(Strategy strategy, String key, Optional<String> before, String name) {
        if (!before.orElse("").equals(name)) {
            set(strategy, key, name);
        }
    }

    private BigDecimal number(Limit limit) {
        return numbers.get(limit).orElseThrow();
    }

    private static void set(Strategy strategy, String key, String value) {
        if (strategy.getProfile() == null) {
            strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        }
        List<Setting> settings = strategy.getProfile().getSettings();
        Setting setting = settings.stream().filter(known -> key.equals(known.getKey())).findFirst()
                .orElseGet(() -> added(settings, key));
        setting.setValue(value);
        setting.setOwn(true);
    }

    private static Setting added(List<Setting> settings, String key) {
        Setting setting = StrategyFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        int place = IntStream.range(0, settings.size())
                .filter(i -> Comparator.<String>naturalOrder().compare(settings.get(i).getKey(), key) > 0)
                .findFirst().orElse(settings.size());
        settings.add(place, setting);
        return setting;
    }
}
