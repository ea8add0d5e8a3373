package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.VaeConfig;

final class SchedulesTest {

    @ParameterizedTest
    @CsvSource({
        "CONSTANT,0.9,1",
        "COSINE,0,1",
        "COSINE,0.5,0.5",
        "COSINE,1,0",
        "STEP,0.49,1",
        "STEP,0.5,0.1",
        "STEP,0.75,0.01"
    })
    void learningRatesFallAsTheirSourcesSay(LearningRateSchedule schedule, double progress, double share) {
        assertEquals(share, schedule.share(progress), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,0.5", "10,1", "19,1", "20,0", "25,0.5", "39,1"})
    void aCycleRisesAndThenStaysAsLong(long step, double share) {
        assertEquals(share, BetaSchedule.cyclic(10).share(step), 1e-12);
    }

    @Test
    void trainingEndsAfterSoManyEvaluationsInVain() {
        EarlyStop stop = new EarlyStop(2);
        assertFalse(stop.isDueAfter(100));
        assertFalse(stop.isDueAfter(101));
        assertFalse(stop.isDueAfter(99), "better than the best");
        assertFalse(stop.isDueAfter(99), "as good is not better");
        assertTrue(stop.isDueAfter(99.5));
        stop.startAgain();
        assertFalse(stop.isDueAfter(99.5));
    }

    @Test
    void withoutPatienceItNeverEnds() {
        EarlyStop never = new EarlyStop(0);
        for (int i = 0; i < 100; i++) {
            assertFalse(never.isDueAfter(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vae,1,0,LINEAR,CONSTANT,Infinity,''",
        "vae,4,10,CYCLIC,COSINE,Infinity,''",
        "vae,1,0,CYCLIC,CONSTANT,Infinity,warm-up",
        "vae,1,0,LINEAR,STEP,5,learning-rate-schedule",
        "crude,2,10,LINEAR,CONSTANT,5,''",
        "ae,1,0,LINEAR,CONSTANT,Infinity,''",
        "ae,2,0,LINEAR,CONSTANT,Infinity,beta",
        "noisy-ae,1,10,LINEAR,CONSTANT,Infinity,warm-up"
    })
    void whatMakesNoSenseTogetherIsRefusedWithAReason(
            String objective,
            double beta,
            int warmUp,
            KlSchedule klSchedule,
            LearningRateSchedule rate,
            double seconds,
            String refused) {
        VaeConfig plain = Fakes.config(1);
        VaeConfig config = new VaeConfig(
                plain.shape(),
                plain.hidden(),
                plain.latentDim(),
                plain.activation(),
                Objectives.byId(objective).orElseThrow(),
                plain.likelihood(),
                1);
        Regime regime = new Regime(PixelTreatment.GREY, Optimiser.ADAM, klSchedule, rate, 0, 0);
        TrainingSettings settings = new TrainingSettings(8, 0.001, beta, warmUp, 3, seconds, 1, 1, regime);
        List<Conflict> conflicts = Conflicts.of(config, settings);
        assertEquals(
                refused.isEmpty() ? List.of() : List.of(refused),
                conflicts.stream().map(Conflict::setting).toList());
        for (Conflict conflict : conflicts) {
            String reason = new Messages(Locale.ENGLISH)
                    .get(conflict.key(), conflict.arguments().toArray());
            assertTrue(reason.endsWith(".") && !reason.contains("{"), reason);
        }
    }
}
