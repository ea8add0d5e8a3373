package org.vaelab.viewmodel.datacheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.ClassLook;
import org.vaelab.viewmodel.Workspace;

final class ClassesViewModelTest {

    private static final ClassLook LOOK =
            new ClassLook(Map.of(1, "eins", 9, "neun, \"9\""), Map.of(1, 0x00ff7f, 4, 0x000001));

    private final Map<String, String> saved = new HashMap<>();
    private final Workspace workspace = new Workspace();
    private final Appearance appearance = new Appearance();
    private final ClassesViewModel classes =
            new ClassesViewModel(workspace, appearance, new DataMemory(Map.of(), saved::putAll));

    private List<String> names() {
        Dataset shown = workspace.datasetProperty().get();
        assertNotNull(shown);
        return shown.classNames();
    }

    @Test
    void whatAPersonSaysHoldsAndTheRestIsAsTheDataSay() {
        Dataset read = SyntheticQueries.dataset(20);
        classes.show(read);
        assertEquals(read.classNames(), names());
        classes.choose(LOOK);
        assertEquals(List.of("0", "eins", "2", "3", "4", "5", "6", "7", "8", "neun, \"9\""), names());
        assertEquals(LOOK.colours(), appearance.classColoursProperty().get());
        Dataset renamed = workspace.datasetProperty().get();
        assertNotNull(renamed);
        assertSame(read.train(), renamed.train(), "the codes of these images stay theirs");
        assertEquals(read.classNames(), classes.givenProperty().get());
        classes.choose(ClassLook.NONE);
        assertEquals(read.classNames(), names());
        assertEquals(Map.of(), appearance.classColoursProperty().get());
    }

    @Test
    void itIsKeptWithTheDataAndOtherDataHaveTheirOwn() {
        classes.show(SyntheticQueries.dataset(20));
        classes.choose(LOOK);
        Dataset plain = SyntheticQueries.dataset(20);
        classes.show(new Dataset("other", "other", plain.train(), plain.heldOut(), plain.classNames()));
        assertEquals(plain.classNames(), names());
        assertEquals(Map.of(), appearance.classColoursProperty().get());
        ClassesViewModel later = new ClassesViewModel(workspace, appearance, new DataMemory(saved, texts -> {}));
        later.show(SyntheticQueries.dataset(20));
        assertEquals(LOOK, later.look());
        assertEquals("eins", names().get(1));
        assertEquals(LOOK.colours(), appearance.classColoursProperty().get());
    }

    @Test
    void aLookIsWhatItIsWrittenAs() {
        assertEquals(LOOK, ClassLook.parse(LOOK.text()));
        assertEquals(ClassLook.NONE, ClassLook.parse(ClassLook.NONE.text()));
        assertEquals(
                new ClassLook(Map.of(2, "a b"), Map.of()),
                ClassLook.parse(new ClassLook(Map.of(2, "a\tb"), Map.of()).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "1\t#12\ta", "9999\t\ta", "\t\t", "-1\t\ta", "1\t#gggggg\ta", "\u0000"})
    void damagedTextsSayNothing(String text) {
        assertEquals(ClassLook.NONE, ClassLook.parse(text));
    }

    @Test
    void aLabelTheDataDoNotHaveIsLeftAside() {
        assertEquals(List.of("a"), new ClassLook(Map.of(0, "a", 100, "b"), Map.of()).over(List.of("x")));
    }
}
