package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageNames;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.MeanCodes;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Workspace;

final class SelectionTest {

    private static final int COUNT = 9;

    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection(workspace);
    private final ImageSet images =
            new ImageSet(ImageShape.grey(1, 1), new byte[COUNT], new byte[] {0, 1, 2, 0, 1, 2, 0, 1, 2});

    @BeforeEach
    void open() {
        workspace.show(dataset());
    }

    private Dataset dataset() {
        ImageSet none = new ImageSet(ImageShape.grey(1, 1), new byte[0], new byte[0]);
        return new Dataset("three", "three", images, none, List.of("Coat, long", "Shirt", "T-shirt"));
    }

    private List<Integer> selected() {
        return selection.selectedProperty().get().stream().boxed().toList();
    }

    @Test
    void addsAndTakesAway() {
        selection.chooseClass(0, Combination.REPLACE);
        assertEquals(List.of(0, 3, 6), selected());
        selection.choose(ImageSubset.of(COUNT, image -> image < 2), Combination.ADD);
        assertEquals(List.of(0, 1, 3, 6), selected());
        selection.choose(ImageSubset.of(COUNT, image -> image > 2), Combination.SUBTRACT);
        assertEquals(List.of(0, 1), selected());
        selection.invert();
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), selected());
    }

    @Test
    void findsClassesByAPartOfTheirNames() {
        assertEquals(2, selection.search(" SHIRT ", Combination.REPLACE));
        assertEquals(List.of(1, 2, 4, 5, 7, 8), selected());
        assertEquals(0, selection.search(" ", Combination.REPLACE));
        assertEquals(6, selected().size());
        assertEquals(0, selection.search("sock", Combination.REPLACE));
        assertEquals(List.of(), selected());
    }

    @Test
    void findsImagesByAPartOfTheirFilesNamesToo() {
        workspace.show(named());
        assertEquals(2, selection.search("A-7", Combination.REPLACE));
        assertEquals(List.of(6, 7), selected());
        // One file and one class of three images.
        assertEquals(2, selection.search("coat", Combination.REPLACE));
        assertEquals(List.of(0, 3, 5, 6), selected());
    }

    private Dataset named() {
        List<String> files = List.of("1", "2", "3", "4", "5", "coat.png", "a-7", "b/a-77", "9, last");
        ImageSet none = new ImageSet(ImageShape.grey(1, 1), new byte[0], new byte[0]);
        ImageSet withNames = images.named(ImageNames.of(COUNT, files::get));
        return new Dataset("three", "three", withNames, none, List.of("Coat, long", "Shirt", "T-shirt"));
    }

    @Test
    void theTableNamesFilesWhereThereAreSome() {
        workspace.show(named());
        selection.choose(ImageSubset.of(COUNT, image -> image >= 7), Combination.REPLACE);
        assertEquals("image,file,class\n8,b/a-77,Shirt\n9,\"9, last\",T-shirt\n", selection.csv(null));
    }

    @Test
    void nothingIsIsolatedWhileNothingIsSelected() {
        selection.isolatedProperty().set(true);
        assertFalse(selection.isolates());
        selection.chooseClass(0, Combination.REPLACE);
        assertTrue(selection.isolates());
    }

    @Test
    void otherDataForgetIt() {
        selection.isolatedProperty().set(true);
        selection.chooseClass(0, Combination.REPLACE);
        workspace.show(dataset());
        assertEquals(List.of(), selected());
        assertFalse(selection.isolatedProperty().get());
    }

    @Test
    void theTableHasNamesAndCodes() {
        selection.choose(ImageSubset.of(COUNT, image -> image == 3 || image == 7), Combination.REPLACE);
        float[][] codes = new float[2][COUNT];
        codes[0][3] = 0.5f;
        codes[1][7] = -2;
        assertEquals(
                "image,class,z1,z2\n4,\"Coat, long\",0.5,0.0\n8,Shirt,0.0,-2.0\n",
                selection.csv(new MeanCodes(images, codes, 1, true)));
        assertEquals("image,class\n4,\"Coat, long\"\n8,Shirt\n", selection.csv(null));
    }
}
