package org.vaelab.data;

/** A width and a height in pixels; as a text {@code 28x28}. */
public record Size(int width, int height) {

    /** Reads a text that an {@link Option} has found right. */
    public static Size parse(String text) {
        int cross = text.indexOf('x');
        return new Size(Integer.parseInt(text.substring(0, cross)), Integer.parseInt(text.substring(cross + 1)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
