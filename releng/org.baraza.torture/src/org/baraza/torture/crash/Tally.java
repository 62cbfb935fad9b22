package org.baraza.torture.crash;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.baraza.torture.crash.Testimony.Moment;

/** What came of all runs. */
final class Tally {

    private final Map<Setting, Integer> runs = new EnumMap<>(Setting.class);
    private final Map<Setting, Integer> skipped = new EnumMap<>(Setting.class);
    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    private final List<String> reasons = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private final PrintStream out;
    private int refusals;
    private int offered;

    /** @param out is told at once what is wrong */
    Tally(PrintStream out) {
        this.out = out;
    }

    synchronized void skip(Setting setting, String reason) {
        skipped.merge(setting, 1, Integer::sum);
        if (skipped.get(setting) == 1) {
            reasons.add(setting.words() + ": " + reason);
        }
    }

    synchronized void add(Run run, List<Testimony> lives, Verdict verdict) {
        runs.merge(run.setting(), 1, Integer::sum);
        lives.forEach(said -> {
            moments.merge(said.moment(), 1, Integer::sum);
            refusals += said.refusals().size();
            offered += said.remains().map(found -> found.works().size()).orElse(0);
        });
        offered += verdict.offered();
        String said = "; they had said " + lives + "; what they left is in " + run.name() + "-left";
        verdict.losses().forEach(loss -> tell(losses, "Loss in " + run.words() + loss + said));
        verdict.flaws().forEach(flaw -> tell(flaws, "Flaw in " + run.words() + flaw + said));
    }

    /** A run that did not come to its end. */
    synchronized void lose(Run run, String loss) {
        runs.merge(run.setting(), 1, Integer::sum);
        tell(losses, "Loss in " + run.words() + loss);
    }

    /** Where every run was skipped nothing was shown. */
    boolean isClean() {
        return !runs.isEmpty() && losses.isEmpty() && flaws.isEmpty();
    }

    synchronized void print() {
        reasons.forEach(reason -> out.println("Skipped, " + reason));
        runs.forEach((setting, count) -> out.printf("  %4d in %s%n", count, setting.words()));
        out.printf("%d runs: of %d programs %d killed while saving, %d while others saved, %d under another name, %d erasing,"
                + " %d keeping a copy, %d in between; %d saves refused, %d works offered; %d skipped, %d flaws, %d losses%n",
                sum(runs), sum(moments), count(Moment.SAVING), count(Moment.OTHERS_SAVING), count(Moment.COPYING),
                count(Moment.ERASING), count(Moment.KEEPING), count(Moment.BETWEEN), refusals, offered, sum(skipped),
                flaws.size(), losses.size());
    }

    private void tell(List<String> list, String what) {
        list.add(what);
        out.println(what);
    }

    private int count(Moment moment) {
        return moments.getOrDefault(moment, 0);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
