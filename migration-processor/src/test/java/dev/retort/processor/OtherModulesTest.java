package dev.retort.processor;

import static dev.retort.processor.Source.revision;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Class literals lead into modules that are compiled already; their ids do not. */
final class OtherModulesTest {

    @TempDir
    Path folder;

    @OnBothCompilers
    void parentInAnotherModuleIsNotListedInThisOne(Compiler compiler) {
        Project library = library(compiler);
        app(compiler, library)
                .compile(revision("AddOrders", "id = 'z9', after = lib.db.AddEmail.class"))
                .isClean()
                .lists("app.db.AddOrders z9");
    }

    @OnBothCompilers
    void duplicateIdInAnotherModule(Compiler compiler) {
        Project library = library(compiler);
        app(compiler, library)
                .compile(revision("AddOrders", "id = ^'b2', after = lib.db.AddEmail.class"))
                .failsWith("""
                        [retort:duplicate-id] revision id "b2" of lib.db.AddEmail is already used by app.db.AddOrders
                            = this is about lib.db.AddEmail, which was not compiled this time
                          help: give one of them a new id, for example "f1cdf2e093da"
                          help: if you have renamed or deleted one of the classes, run a clean build
                        """);
    }

    @OnBothCompilers
    void redundantParentInAnotherModule(Compiler compiler) {
        Project library = library(compiler);
        app(compiler, library)
                .compile(revision("AddOrders", "id = 'z9', after = {lib.db.AddEmail.class, lib.db.CreateUsers^.class}"))
                .failsWith("""
                        [retort:redundant-edge] revision "z9" (app.db.AddOrders) names its parent "a1" needlessly: its parent "b2" already comes after it
                          help: remove it from after
                        """);
    }

    @OnBothCompilers
    void idOfAnotherModuleCannotBeFound(Compiler compiler) {
        Project library = library(compiler);
        app(compiler, library)
                .compile(revision("AddOrders", "id = 'z9', parent = ^'b2'"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "b2", named as parent of "z9" (app.db.AddOrders)
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void samePackageInAnotherModuleIsNotTakenForTheOwn(Compiler compiler) {
        Project library = Project.in(folder.resolve("library"), compiler);
        library.compile(
                        revision("CreateUsers", "id = 'a1'"),
                        revision("AddEmail", "id = 'b2', after = CreateUsers.class"))
                .isClean();
        app(compiler, library)
                .compile(revision("AddOrders", "id = 'z9', after = AddEmail.class"))
                .isClean()
                .lists("app.db.AddOrders z9");
    }

    /** The second follows the first by id, which only their own module can look up. */
    private Project library(Compiler compiler) {
        Project library = Project.in(folder.resolve("library"), compiler);
        library.compile(inLibrary("CreateUsers", "id = 'a1'"), inLibrary("AddEmail", "id = 'b2', parent = 'a1'"))
                .isClean();
        return library;
    }

    private static Source inLibrary(String className, String members) {
        Source inApp = revision(className, members);
        return Source.file(inApp.text().replace("package app.db;", "package lib.db;"));
    }

    private Project app(Compiler compiler, Project library) {
        return Project.in(folder.resolve("app"), compiler).with(library);
    }
}
