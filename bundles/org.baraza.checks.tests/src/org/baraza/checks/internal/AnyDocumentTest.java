package org.baraza.checks.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Documents that nobody wrote, whole and with holes: the checks stand them, and what a fix promises it does. */
class AnyDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    private final List<ContributedCheck> own = ContributedChecks.of(RegistryFactory.getRegistry()).checks().stream()
            .filter(check -> check.info().contributor().equals("org.baraza.checks")).toList();

    private List<Finding> findings(Strategy strategy) throws CoreException {
        CheckSubject subject = new CheckSubject(strategy, Optional.empty(), Catalogue.of(List.of()), TODAY);
        List<Finding> findings = new ArrayList<>();
        for (ContributedCheck check : own) {
            findings.addAll(check.check().check(subject.seenBy(check.info())));
        }
        return findings;
    }

    @Test
    void everyCheckStandsAThousandDocuments() throws CoreException {
        for (int seed = 0; seed < 1000; seed++) {
            assertFalse(findings(RandomStrategy.seeded(seed).build()).isEmpty());
        }
    }

    @Test
    void everyCheckStandsDocumentsWithHoles() throws CoreException {
        for (int seed = 0; seed < 300; seed++) {
            Strategy strategy = RandomStrategy.seeded(seed).build();
            Random dice = new Random(seed);
            List<EObject> objects = new ArrayList<>();
            strategy.eAllContents().forEachRemaining(objects::add);
            objects.forEach(object -> tear(object, dice));
            for (Finding finding : findings(strategy)) {
                assertFalse(finding.message().contains("null"), finding.toString());
            }
        }
    }

    /** Takes away one feature in eight. */
    private static void tear(EObject object, Random dice) {
        object.eClass().getEAllStructuralFeatures().stream().filter(EStructuralFeature::isChangeable)
                .filter(feature -> !feature.getName().equals("id") && dice.nextInt(8) == 0).forEach(object::eUnset);
    }

    @Test
    void everyFixSettlesItsFinding() throws CoreException {
        int fixes = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Finding> all = findings(small(seed));
            for (int i = 0; i < all.size(); i++) {
                for (int fix = 0; fix < all.get(i).fixes().size(); fix++) {
                    settles(seed, i, fix);
                    fixes++;
                }
            }
        }
        assertTrue(fixes > 200, "only " + fixes + " fixes were tried");
    }

    private static Strategy small(int seed) {
        return RandomStrategy.seeded(seed).objectives(2).activitiesEach(3).groups(5).build();
    }

    private void settles(int seed, int index, int fix) throws CoreException {
        Strategy strategy = small(seed);
        Finding finding = findings(strategy).get(index);
        finding.fixes().get(fix).change().run();
        List<Finding> left = findings(strategy);
        assertTrue(IntStream.range(0, left.size()).noneMatch(i -> isSame(left.get(i), finding)), finding.toString());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.checkId().equals(other.checkId()) && one.element() == other.element()
                && one.message().equals(other.message());
    }
}
