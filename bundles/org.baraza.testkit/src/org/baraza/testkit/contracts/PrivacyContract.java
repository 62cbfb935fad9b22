package org.baraza.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * No person of the private file leaves the office. To be inherited by the tests of everything that does: reports,
 * writers, exports, answers of the command line.
 *
 * <pre>
 * class HandoutPrivacyTest extends PrivacyContract {
 *     protected Stream&lt;Outgoing&gt; outgoing(Confidential confidential) {
 *         return Stream.of(Outgoing.of("handout", new Handout().write(confidential.strategy())));
 *     }
 * }
 * </pre>
 */
public abstract class PrivacyContract {

    /** All that is made of this strategy, in every form that there is. The private data lie where the office has them. */
    protected abstract Stream<Outgoing> outgoing(Confidential confidential) throws Exception;

    @Test
    protected void noPersonLeavesTheOffice() throws Exception {
        holds(Confidential.in("en"));
    }

    @Test
    protected void noPersonLeavesTheOfficeInFrench() throws Exception {
        holds(Confidential.in("fr"));
    }

    private void holds(Confidential confidential) throws Exception {
        List<Outgoing> all = outgoing(confidential).toList();
        assertFalse(all.isEmpty(), "nothing was given to look at");
        all.forEach(each -> assertTrue(each.content().length > 0, () -> each.name() + " is empty"));
        assertEquals(List.of(), all.stream().flatMap(each -> confidential.secrets().stream().filter(each::has)
                .map(secret -> each.name() + " tells " + secret)).toList());
    }
}
