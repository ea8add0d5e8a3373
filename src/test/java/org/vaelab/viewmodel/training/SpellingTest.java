package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'256, 128' | '256,128'",
                "'256, 128' | ' 256  128 '",
                "1 | 1.0",
                "1 | 01",
                "0.001 | 1e-3",
                "0 | 0.00",
                "100 | 1e2",
                "9223372036854775807 | 09223372036854775807",
                "relu | relu",
                "'' | ' '"
            })
    void isTheSame(String one, String other) {
        assertTrue(Spelling.saysTheSame(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'256, 128' | '256, 12'",
                "'256, 128' | '128, 256'",
                "'256, 128' | '256128'",
                "9223372036854775807 | 9223372036854775806",
                "1 | 1e999999999",
                "relu | elu",
                "1 | ''"
            })
    void isAnother(String one, String other) {
        assertFalse(Spelling.saysTheSame(one, other));
    }
}
