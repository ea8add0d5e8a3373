package org.vaelab;

/** Starts the program. Does not extend Application, so that a start from the class path works. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {}
}
