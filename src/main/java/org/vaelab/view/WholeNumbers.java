package org.vaelab.view;

import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;

/** Fields for whole numbers, which are stepped or typed. */
public final class WholeNumbers {

    private WholeNumbers() {}

    /**
     * A field that takes nothing but digits, brings what is out of range into it, and when it is left empty holds what it held before. What is
     * typed acts with Enter, or when the field is left.
     *
     * @param chosen hears of each other number
     */
    public static Spinner<Integer> spinner(int least, int most, int step, int value, IntConsumer chosen) {
        int longest = String.valueOf(most).length();
        Spinner<Integer> spinner = new Spinner<>(new IntegerSpinnerValueFactory(least, most, value, step));
        spinner.setEditable(true);
        // Before the field itself reads the text, which it could not if there were none.
        spinner.getEditor().setTextFormatter(new TextFormatter<>(change -> {
            String digits = change.getText().replaceAll("\\D", "");
            change.setText(digits);
            boolean all = change.isContentChange() && change.getControlNewText().length() > longest;
            return all && !digits.isEmpty() ? null : change;
        }));
        spinner.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                spinner.getValueFactory().setValue(before);
            } else if (before != null && now >= least && now <= most) {
                chosen.accept(now);
            }
        });
        return spinner;
    }
}
