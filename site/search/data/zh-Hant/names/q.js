lantaiSearch("zh-Hant/names/q",[["qingyijiang","qyj","清漪江"],["qingshizhen","qsz","青石鎮"],["qichezhan","qcz","汽車站"],["qingyijiangluntan","qyjlt","清漪江論壇"],["qinxiaochuan","qxc","秦小川"]])
