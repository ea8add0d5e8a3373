package org.vaelab.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vaelab.data.UnreadableDatasetException;

class SentenceTest {

    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void fillsItsPlacesAndSaysTheSentencesInIt() {
        Sentence choice = Sentence.of("data.or", "this", Sentence.of("data.or", "that", 1_000));
        assertEquals("this or that or 1,000", messages.get(choice));
    }

    @Test
    void whatItIsAboutComesFirst() {
        assertEquals(List.of("here", 2, 3), Sentence.about("here", "any", 2, 3).arguments());
    }

    @Test
    void aTextWithoutPlacesIsSaidAsItStands() {
        // A format would swallow the apostrophe.
        assertEquals(
                "Move z to the mean of the pinned image's posterior", messages.get(Sentence.of("decode.to-mean-tip")));
    }

    @Test
    void aFailureIsLoggedInTheWordsThatAPersonReadsInEnglish() {
        var failure = new UnreadableDatasetException(Path.of("images"), "data.idx-single");
        assertEquals(messages.get(failure.sentence()), failure.getMessage());
        assertEquals("images holds a single image, too few to learn from; choose another file.", failure.getMessage());
    }
}
