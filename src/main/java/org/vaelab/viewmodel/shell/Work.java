package org.vaelab.viewmodel.shell;

import org.vaelab.data.Progress;

/** Something that takes a while; interrupted when it is cancelled. */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
