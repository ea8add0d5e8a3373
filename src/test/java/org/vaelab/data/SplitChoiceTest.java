package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.vae.ImageShape;

final class SplitChoiceTest {

    private static final int COUNT = 400;

    /** Image i is of the value i mod 256; one in eight is of class 1, the others of class 0. */
    private static final class Made implements BuiltIn {

        private static final ImageShape SHAPE = ImageShape.grey(1, 2);

        @Override
        public String id() {
            return "made";
        }

        @Override
        public String title() {
            return "Made";
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public Dataset open(Progress progress) {
            byte[] pixels = new byte[2 * COUNT];
            byte[] labels = new byte[COUNT];
            for (int i = 0; i < COUNT; i++) {
                pixels[2 * i] = (byte) i;
                pixels[2 * i + 1] = (byte) (i / 256);
                labels[i] = (byte) (i % 8 == 0 ? 1 : 0);
            }
            HeldOutSplit split = HeldOutSplit.tenth(new ImageSet(SHAPE, pixels, labels));
            return new Dataset("Made", "made", split.train(), split.heldOut(), List.of("many", "few"));
        }
    }

    private static Dataset open(String name) throws Exception {
        return new Datasets(List.of(new Made()), List.of()).open(name, Progress.silent());
    }

    private static Set<Integer> numbers(ImageSet images) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < images.count(); i++) {
            numbers.add(images.value(i, 0) + 256 * images.value(i, 1));
        }
        return numbers;
    }

    private static long few(ImageSet images) {
        return numbers(images).stream().filter(number -> number % 8 == 0).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 25, 90})
    void aShareOfEachClassIsHeldOutAndNothingIsLostOrTwice(int percent) throws Exception {
        Dataset read = open("made::held-out=" + percent);
        assertEquals(COUNT * percent / 100, read.heldOut().count());
        // 50 of 400 are of the rare class.
        assertEquals(50 * percent / 100.0, (double) few(read.heldOut()), 1);
        Set<Integer> all = numbers(read.train());
        assertEquals(COUNT - read.heldOut().count(), all.size());
        all.addAll(numbers(read.heldOut()));
        assertEquals(COUNT, all.size());
    }

    @Test
    void theSeedDecidesWhichAndTheSameSeedTheSame() throws Exception {
        Set<Integer> first = numbers(open("made::split=random,split-seed=1").heldOut());
        assertEquals(first, numbers(open("made::split=random,split-seed=1").heldOut()));
        assertNotEquals(first, numbers(open("made::split=random,split-seed=2").heldOut()));
    }

    @Test
    void nothingChosenIsAsRead() throws Exception {
        assertEquals(
                numbers(new Made().open(Progress.silent()).heldOut()),
                numbers(open("made").heldOut()));
        assertEquals(
                numbers(open("made").heldOut()),
                numbers(open("made::split=as-read,held-out=50").heldOut()));
        assertEquals("made", open("made").location());
        assertEquals("made::split=random", open("made::split=random").location());
    }

    @Test
    void whatCannotBeChosenIsNamed() {
        assertComplaint("made::fit=crop", "leaves no choice of --fit, but of --split, --held-out, --split-seed.");
        assertComplaint("made::held-out=95", "--held-out must be a whole number from 1 to 90; it is “95”.");
        assertComplaint("made::split=tenth", "--split must be one of as-read, stratified, random; it is “tenth”.");
        assertComplaint("made::nonsense", "is neither a built-in data set (made)");
    }

    private static void assertComplaint(String name, String complaint) {
        String message =
                assertThrows(UnreadableDatasetException.class, () -> open(name)).getMessage();
        assertTrue(message.contains(complaint), message);
    }

    @Test
    void aNameIsWhatItIsWrittenAs() {
        DataName name = DataName.parse("/a::b/c::size=3x4,fit=pad");
        assertEquals("/a::b/c", name.source());
        assertEquals("3x4", name.choices().of("size").orElseThrow());
        assertEquals("/a::b/c::fit=pad,size=3x4", name.toString());
        assertEquals(new DataName("/a::b/c", Choices.NONE), DataName.parse("/a::b/c"));
    }
}
