package org.vaelab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.fake.Fakes;
import org.vaelab.latent.LatentUsage;
import org.vaelab.math.SampleMean;

final class EvaluationReportTest {

    private static Evaluation evaluation(Target target) {
        return new Evaluation(
                Fakes.config(1),
                10,
                100,
                5,
                target,
                new SampleMean(80, 0.5),
                new SampleMean(1.394, 0.1),
                new SampleMean(-81.394, 0.6),
                new LatentUsage(List.of(2 * Math.log(2), 0.008), List.of(0.9, 0.0001)),
                new SampleMean(-79, 0.4));
    }

    @Test
    void nameEveryFigureInJson() {
        String json = EvaluationReport.of(evaluation(Target.BINARISED)).json();
        assertTrue(
                json.startsWith("{\"images\":100,\"step\":10,\"reconstructionNll\":80.0,"
                        + "\"reconstructionNllStandardError\":0.5,\"kl\":1.394,\"klStandardError\":0.1,"
                        + "\"elbo\":-81.394,\"elboStandardError\":0.6,\"importanceSamples\":5,"
                        + "\"logPx\":-79.0,\"logPxStandardError\":0.4,"),
                json);
        assertTrue(
                json.endsWith(
                        "\"activeUnits\":1,\"collapsedDimensions\":1,\"objective\":\"vae\","
                                + "\"likelihood\":\"bernoulli\",\"prior\":\"normal\",\"conditional\":false,\"target\":\"binarised\",\"isLikelihood\":true}"),
                json);
    }

    @Test
    void twoNatsTimesLnTwoAreTwoBits() {
        assertEquals(
                2.0,
                EvaluationReport.of(evaluation(Target.GREY))
                        .klPerDimensionBits()
                        .get(0),
                1e-15);
    }

    @Test
    void aTableHasARowForEachQuantityAndDimension() {
        List<String> lines = EvaluationReport.of(evaluation(Target.GREY)).csvLines();
        assertTrue(lines.contains("logPx,,-79.0,0.4,nats per image"), lines.toString());
        assertTrue(lines.contains("kl,2,0.008,,nats per image"), lines.toString());
        assertTrue(lines.contains("isLikelihood,,false,,"), lines.toString());
        lines.forEach(line -> assertEquals(5, line.split(",", -1).length, line));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void greyPixelsUnderABernoulliLikelihoodAreALossAndNoMore(Target target) {
        assertEquals(target != Target.GREY, evaluation(target).isLikelihood());
    }

    @Test
    void aDimensionBelowAHundredthNatHasCollapsedAndIsAsleep() {
        LatentUsage usage = evaluation(Target.GREY).usage();
        assertEquals(1, usage.collapsedDimensions());
        assertTrue(usage.isActive(0));
        assertFalse(usage.isActive(1));
    }
}
