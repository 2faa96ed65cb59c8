package dev.coderange.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/**
 * A call that a test sees before the object that it is meant for.
 *
 * @param target the object
 * @param method what is called
 * @param arguments what it is called with; null if nothing
 */
public record InterceptedCall(Object target, Method method, Object[] arguments) {

    /** Answers calls in place of their targets. */
    public interface Interceptor {
        Object answer(InterceptedCall call) throws Throwable;
    }

    /** An object of an interface whose calls an interceptor answers. */
    public static <T> T on(Class<T> type, T target, Interceptor interceptor) {
        return type.cast(Proxy.newProxyInstance(
                InterceptedCall.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> interceptor.answer(new InterceptedCall(target, method, arguments))));
    }

    /** A processor that is shown another environment than the compiler's, as build tools do. */
    public static Processor inEnvironment(Processor processor, Interceptor environment) {
        return on(Processor.class, processor, call -> {
            if (call.isOf("init")) {
                call.arguments[0] =
                        on(ProcessingEnvironment.class, (ProcessingEnvironment) call.arguments[0], environment);
            }
            return call.proceed();
        });
    }

    /** Whether the method has this name. */
    public boolean isOf(String name) {
        return method.getName().equals(name);
    }

    /** The answer of the target. */
    public Object proceed() throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
