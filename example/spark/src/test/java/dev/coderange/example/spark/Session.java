package dev.coderange.example.spark;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the session that the program opens, one for all of them: it takes seconds to start. */
public final class Session implements ParameterResolver {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(Session.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(PLACE);
        // SparkSession is closeable, so that JUnit closes it in the end.
        return store.computeIfAbsent(SparkSession.class, key -> new SessionOptions().open(), SparkSession.class);
    }
}
