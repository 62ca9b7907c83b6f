lantaiSearch("zh-Hant/names/x",[["xianzhiban","xzb","縣志辦"],["xiaoshi","xs","校史"]])
