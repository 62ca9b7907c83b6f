lantaiTimeline("tag-bian-min-gong-gao", {
"2019":[17,1],
"2019-06":[17,1],
"2018":[7,1],
"2018-02":[7,1]
});
