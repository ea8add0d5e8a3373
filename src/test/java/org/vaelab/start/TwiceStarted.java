package org.vaelab.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;

/** A program as small as can be, for a jar: its first argument is the folder of the archives, its second what to do. */
final class TwiceStarted {

    static final String FOR_EVER = "for ever";

    private TwiceStarted() {}

    public static void main(String[] arguments) throws InterruptedException {
        OptionalInt exitCode = SecondJvm.run(Path.of(arguments[0]));
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(
                        ProcessHandle.current().pid() + " " + List.of(arguments).subList(1, arguments.length));
        if (arguments[1].equals(FOR_EVER)) {
            new CountDownLatch(1).await();
        }
        System.exit(Integer.parseInt(arguments[1]));
    }
}
