module base {
    requires dev.retort;
    exports base.db;
}
