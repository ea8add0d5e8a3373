package org.vaelab.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;

/** Menus to save and copy pictures: beside a picture, and in the window's File menu. */
public final class PictureMenu {

    private static final KeyCombination SHIFT_F10 = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private final PictureExport export;
    private final Messages messages;

    public PictureMenu(PictureExport export, Messages messages) {
        this.export = export;
        this.messages = messages;
    }

    /** Gives a node a context menu, by mouse and by the menu key or Shift+F10 while it has the focus. */
    public void attach(Node node, Picture picture) {
        ContextMenu menu = new ContextMenu();
        menu.setId("picture-menu-" + picture.id());
        menu.getItems().addAll(save(picture, node), copy(picture));
        node.setOnContextMenuRequested(event -> {
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event)) {
                showInTheMiddle(menu, node);
                event.consume();
            }
        });
    }

    /**
     * A menu that saves any of several pictures.
     *
     * @param owner any node of the window that the dialogs belong to
     */
    public Menu saveMenu(List<Picture> pictures, Node owner) {
        Menu menu = new Menu(messages.get("export.save-picture"));
        menu.setId("save-picture");
        for (Picture picture : pictures) {
            Menu each = save(picture, owner);
            each.setText(picture.title());
            menu.getItems().add(each);
        }
        return menu;
    }

    /** The menu of {@link #saveMenu} by itself, in the middle of the window; the keyboard goes on in it. */
    public void show(List<Picture> pictures, Node owner) {
        ContextMenu menu = new ContextMenu();
        menu.setId("picture-menu");
        menu.getItems().setAll(saveMenu(pictures, owner).getItems());
        showInTheMiddle(menu, owner);
    }

    /** A menu that copies any of several pictures. */
    public Menu copyMenu(List<Picture> pictures) {
        Menu menu = new Menu(messages.get("export.copy-picture"));
        menu.setId("copy-picture");
        for (Picture picture : pictures) {
            Menu each = copy(picture);
            each.setText(picture.title());
            menu.getItems().add(each);
        }
        return menu;
    }

    private Menu save(Picture picture, Node owner) {
        return scales("save", picture, scale -> export.save(picture, scale, windowOf(owner)));
    }

    private Menu copy(Picture picture) {
        return scales("copy", picture, scale -> export.copy(picture, scale));
    }

    private Menu scales(String verb, Picture picture, Consumer<PictureScale> action) {
        Menu menu = new Menu(messages.get("export." + verb));
        menu.setId(verb + "-" + picture.id());
        for (PictureScale scale : picture.scales()) {
            String name = scale.name().toLowerCase(Locale.ROOT);
            MenuItem item = new MenuItem(messages.get("export.scale-" + name));
            item.setId(verb + "-" + picture.id() + "-" + name);
            item.setOnAction(event -> action.accept(scale));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static void showInTheMiddle(ContextMenu menu, Node node) {
        Bounds onScreen = node.localToScreen(node.getBoundsInLocal());
        menu.show(node, onScreen.getCenterX(), onScreen.getCenterY());
    }

    private static @Nullable Window windowOf(Node node) {
        return node.getScene() == null ? null : node.getScene().getWindow();
    }
}
