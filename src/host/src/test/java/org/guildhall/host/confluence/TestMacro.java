package org.guildhall.host.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.TreeMap;

/** A macro that shows what it was given, or fails when its parameter {@code fail} says why. */
public record TestMacro(BodyType type) implements Macro {

    public static TestModule module(String name, BodyType type) {
        return new TestModule("<xhtml-macro key=\"" + name + "\" name=\"" + name + "\"/>", new TestMacro(type));
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        if (parameters.containsKey("fail")) {
            throw new MacroExecutionException(parameters.get("fail"));
        }
        return "[" + new TreeMap<>(parameters) + "|" + body + "]";
    }

    @Override
    public BodyType getBodyType() {
        return type;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
