package dev.retort.source;

import java.io.IOException;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Hides the declaration of a Java module beside the sources: all libraries are in the class path, which a module cannot see. */
final class WithoutJavaModules extends ForwardingJavaFileManager<StandardJavaFileManager> {

    WithoutJavaModules(StandardJavaFileManager all) {
        super(all);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind) throws IOException {
        boolean hidden = location == StandardLocation.SOURCE_PATH && className.equals("module-info");
        return hidden ? null : super.getJavaFileForInput(location, className, kind);
    }
}
