package org.vaelab.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    @Test
    void aCountIsWrittenTheSameAloneAndInASentence() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH}) {
            Messages messages = new Messages(locale);
            assertEquals("step " + messages.count(1_234_567), messages.get("sheets.step", 1_234_567L));
        }
        assertEquals("4,746", new Messages(Locale.ENGLISH).count(4746));
        assertEquals("4.746", new Messages(Locale.GERMAN).count(4746));
    }
}
