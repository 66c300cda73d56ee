module child {
    requires dev.retort;
    requires base;
    exports child.db;
}
