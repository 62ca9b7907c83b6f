lantaiSearch("zh-Hans/names/x",[["xianzhiban","xzb","县志办"],["xiaoshi","xs","校史"]])
