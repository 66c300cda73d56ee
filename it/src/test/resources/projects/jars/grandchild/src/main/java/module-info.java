module grandchild {
    requires dev.retort;
    requires child;
}
