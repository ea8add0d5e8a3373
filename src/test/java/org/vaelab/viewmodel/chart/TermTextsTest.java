package org.vaelab.viewmodel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.CvaeInputObjective;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.NoisyObjective;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.PlainObjective;
import org.vaelab.vae.VaeObjective;

final class TermTextsTest {

    private final TermTexts texts = new TermTexts(new Messages(Locale.ENGLISH));

    private String sum(Objective objective) {
        return texts.name(Term.NEGATIVE_ELBO, objective);
    }

    private String sumTip(Objective objective) {
        return texts.tip(Term.NEGATIVE_ELBO, objective);
    }

    @Test
    void onlyWithAKlIsTheSumCalledTheBound() {
        for (Objective objective : Objectives.all()) {
            boolean bounds = objective.penalty() == PenaltyKind.KL;
            assertEquals(bounds, sum(objective).contains("ELBO"), objective.id());
            assertEquals(bounds, texts.shortName(Term.NEGATIVE_ELBO, objective).contains("ELBO"), objective.id());
            assertEquals(!bounds, sumTip(objective).contains("It bounds nothing"), objective.id());
            assertEquals(bounds, texts.name(Term.KL, objective).equals("KL"), objective.id());
        }
    }

    @Test
    void theSumSaysWhetherTrainingMinimisesIt() {
        assertTrue(sumTip(new VaeObjective()).contains("It is what training minimises when beta is 1."));
        assertTrue(sumTip(new CrudeObjective()).contains("what training minimises when beta is 1"));
        assertTrue(sumTip(new PlainObjective()).contains("what training minimises, whatever beta is"));
        assertEquals(sumTip(new PlainObjective()), sumTip(new NoisyObjective()));
    }

    @Test
    void withFreeNatsTheSumIsTheBoundAndNotWhatIsMinimised() {
        for (Objective objective :
                new Objective[] {new VaeObjective(0.5), new CvaeObjective(0.5), new CvaeInputObjective(0.5)}) {
            assertEquals("sum = −ELBO", sum(objective));
            assertTrue(
                    sumTip(objective)
                            .contains("minimises another number: reconstruction + beta·Σⱼ max(0.5, KLⱼ), with"),
                    sumTip(objective));
            assertFalse(sumTip(objective).contains("It is what training minimises"), sumTip(objective));
        }
    }

    @Test
    void theTermsOfAConditionalModelAreWrittenWithTheClass() {
        assertTrue(sumTip(new VaeObjective()).contains("at least −ln p(x)."));
        assertTrue(sumTip(new CvaeObjective()).contains("at least −ln p(x|y)."));
        assertTrue(texts.tip(Term.KL, new CvaeObjective()).startsWith("KL(q(z|x) ‖ p(z|y)), nats per image"));
        assertTrue(texts.tip(Term.KL, new CvaeInputObjective()).startsWith("KL(q(z|x, y) ‖ p(z)), nats per image"));
        assertTrue(texts.tip(Term.RECONSTRUCTION, new CvaeInputObjective()).startsWith("−E[ln p(x|z, y)], nats"));
    }

    @Test
    void anAutoencodersPenaltyIsSaidToBeNone() {
        assertEquals("no penalty", texts.name(Term.KL, new PlainObjective()));
        assertEquals("penalty", texts.name(Term.KL, new CrudeObjective()));
    }
}
