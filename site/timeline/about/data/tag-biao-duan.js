lantaiTimeline("tag-biao-duan", {
"2018":[12,1],
"2018-02":[12,1],
"2018-01":[12,1]
});
