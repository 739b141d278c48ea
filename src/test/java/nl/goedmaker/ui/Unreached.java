package nl.goedmaker.ui;

import java.lang.reflect.Proxy;

/** Stands for a part of the surroundings that a test must not reach. */
public final class Unreached {
    private Unreached() {}

    /** Whatever is called on it fails the test with the name of the method. */
    public static <T> T of(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new AssertionError(method.getName());
                }));
    }
}
