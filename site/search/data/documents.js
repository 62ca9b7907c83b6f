lantaiSearch("documents",{"bits":5,"first":839541,"length":3,"more":"","rows":"#wU(Um##5'LY(&Q')-'{%%na(a-&GU#xi#&Q&kE$)=&Se##%&:Q$fA$w%$~Q'$Y%dY(C5'-=&L9&F1$Dy%@i(e=%Nc##%#-=%:A(7%(!Y"})
